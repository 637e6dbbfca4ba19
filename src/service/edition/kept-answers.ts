/** The large answers of one revision, made once: what nearly every request asks for costs no more than a copy. */
import { answer } from '#src/domain/contract/answer.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import type { StoreState } from '#src/domain/contract/answers/health-answer.ts'
import type { Question } from '#src/domain/contract/question.ts'
import { wireAnswer, type WireAnswer } from '#src/domain/contract/wire.ts'
import { pinned } from '#src/domain/contract/pinned.ts'
import { snapshotAddress } from '#src/domain/contract/site.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { EncodedBody } from '../http/encoded-body.ts'
import { hashText } from '../http/hash-text.ts'

export interface KeptAnswer extends Omit<WireAnswer, 'text'> {
  readonly body: EncodedBody
}

type Ask = Pick<Question, 'path' | 'pairs'>

const SNAPSHOTS: readonly Ask[] = LANGUAGES.map((language) => ({ path: '/tracker', pairs: [['lang', language]] }))
const OTHERS: readonly Ask[] = [
  { path: '/search-index', pairs: [] },
  { path: '/openapi.json', pairs: [] },
]

function keyOf({ path, pairs }: Ask): string {
  return JSON.stringify([path, pairs])
}

export class KeptAnswers {
  readonly #edition: Edition
  readonly #store: StoreState
  readonly #kept = new Map<string, KeptAnswer>()
  readonly #keys = new Set([...SNAPSHOTS, ...OTHERS].map(keyOf))

  constructor(edition: Edition, store: StoreState) {
    this.#edition = edition
    this.#store = store
  }

  /** Null for a question whose answers are not kept. */
  find(question: Question): KeptAnswer | null {
    const isDefault = question.path === '/tracker' && question.pairs.length === 0
    const ask: Ask = isDefault ? { path: '/tracker', pairs: [['lang', 'en']] } : question
    const key = keyOf(ask)
    if (!this.#keys.has(key) || !['GET', 'HEAD'].includes(question.method)) return null
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const made = wireAnswer(answer(this.#edition, { method: 'GET', ...ask }, this.#store), hashText)
    const kept: KeptAnswer = {
      status: made.status,
      headers: made.headers,
      hash: made.hash,
      body: new EncodedBody(made.text),
    }
    this.#kept.set(key, kept)
    return kept
  }

  /** Where the snapshot in a language is for as long as this revision is served, and in caches for good. */
  pinnedSnapshot(language: Language): string {
    const ask: Ask = { path: '/tracker', pairs: [['lang', language]] }
    const hash = this.find({ method: 'GET', ...ask })?.hash
    return hash === undefined ? snapshotAddress(language) : pinned(snapshotAddress(language), hash)
  }

  /** Makes the snapshots and their usual forms before anybody asks, as long as they are wanted. */
  async warm(isWanted: () => boolean): Promise<void> {
    for (const ask of SNAPSHOTS) if (isWanted()) await this.find({ method: 'GET', ...ask })?.body.form('br')
  }
}
