/** Drawn pages in memory: those asked for last, and never more than so many bytes of them. */
import type { EncodedBody } from '../http/encoded-body.ts'

export interface KeptPage {
  readonly status: number
  /** Of the document; null where there is none that may be kept. */
  readonly hash: string | null
  readonly body: EncodedBody
  /** For caches that hand out early hints. */
  readonly links: readonly string[]
}

type Making = Promise<KeptPage>

interface Entry {
  readonly making: Making
  bytes: number
}

export class LatestPages {
  /** The one asked for longest ago first. */
  readonly #entries = new Map<string, Entry>()
  readonly #mostBytes: number
  #bytes = 0

  /** @param mostBytes of the documents as they are; their compressed forms come to about a third more */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** Held in memory, as far as is drawn. */
  get bytes(): number {
    return this.#bytes
  }

  /** Two who ask for the same page at once wait for the same drawing of it. */
  find(address: string, make: () => Making): Making {
    const entry = this.#entries.get(address) ?? this.#made(address, make())
    this.#entries.delete(address)
    this.#entries.set(address, entry)
    return entry.making
  }

  #made(address: string, making: Making): Entry {
    const entry: Entry = { making, bytes: 0 }
    void this.#settle(address, entry)
    return entry
  }

  /** There is no end of addresses without a page: only pages are kept. */
  async #settle(address: string, entry: Entry): Promise<void> {
    try {
      const { status, body } = await entry.making
      if (status === 200) this.#count(address, entry, body.length)
      else this.#forget(address)
    } catch {
      this.#forget(address)
    }
  }

  #count(address: string, entry: Entry, bytes: number): void {
    if (this.#entries.get(address) !== entry) return
    entry.bytes = bytes
    this.#bytes += bytes
    for (const [oldest, { bytes: drawn }] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) return
      // What is still being drawn takes no room yet, and somebody waits for it.
      if (drawn > 0) this.#forget(oldest)
    }
  }

  #forget(address: string): void {
    this.#bytes -= this.#entries.get(address)?.bytes ?? 0
    this.#entries.delete(address)
  }
}
