/**
 * What was answered from one revision, ready to be sent again as it is: status, every header, bytes. Gone as a whole with the
 * revision, so that nobody gets a part of an older one. Only the latest are held, and never more than a few megabytes of
 * them, for anybody can ask for any number of different addresses.
 */
import { hashOfTag, isHeld } from '#src/domain/contract/wire.ts'
import type { Coding } from '../http/encodings.ts'

export interface RepeatedAnswer {
  readonly status: 200 | 304
  /** Names and values in turns, as they are written. */
  readonly headers: readonly string[]
  /** Null: the client holds it already. */
  readonly body: Buffer | null
}

/** What a client can take; all else that it sends makes no difference to what it gets. */
export interface Repeatable {
  /** As it was sent, with its query. */
  readonly address: string
  /** The best coding that the client takes. */
  readonly coding: Coding | null
}

interface Entry {
  readonly hash: string
  readonly answers: Map<string, RepeatedAnswer>
  bytes: number
}

const MOST_BYTES = 24_000_000
/** Of what holds an answer, beside its bytes; measured on small ones. */
const FRAME_BYTES = 1000

function keyOf(status: RepeatedAnswer['status'], coding: Coding | null): string {
  return `${status} ${coding ?? 'plain'}`
}

export class RepeatedAnswers {
  /** The address asked for longest ago first. */
  readonly #entries = new Map<string, Entry>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes
  }

  /** Held in memory, as far as is known. */
  get bytes(): number {
    return this.#bytes
  }

  /** Null: not answered yet, or forgotten. */
  find({ address, coding }: Repeatable, ifNoneMatch: string | undefined): RepeatedAnswer | null {
    const entry = this.#entries.get(address)
    if (entry === undefined) return null
    this.#entries.delete(address)
    this.#entries.set(address, entry)
    return entry.answers.get(keyOf(isHeld(ifNoneMatch, entry.hash) ? 304 : 200, coding)) ?? null
  }

  /** @param tag the entity tag that it was sent with */
  keep({ address, coding }: Repeatable, tag: string, answer: RepeatedAnswer): void {
    const hash = hashOfTag(tag)
    const key = keyOf(answer.status, coding)
    const entry = this.#entries.get(address) ?? { hash, answers: new Map(), bytes: 0 }
    const bytes = FRAME_BYTES + address.length + (answer.body?.length ?? 0)
    if (entry.hash !== hash || entry.answers.has(key) || bytes > this.#mostBytes) return
    entry.answers.set(key, answer)
    entry.bytes += bytes
    this.#bytes += bytes
    this.#entries.set(address, entry)
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) return
      this.#forget(oldest)
    }
  }

  #forget(address: string): void {
    this.#bytes -= this.#entries.get(address)?.bytes ?? 0
    this.#entries.delete(address)
  }
}
