/** The revision that is served at present, replaced as a whole when the store has a newer one. */
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import type { StoreState } from '#src/domain/contract/answers/health-answer.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { Store, StoredRevision } from '../store/store.ts'
import { KeptAnswers } from './kept-answers.ts'

export interface Served {
  readonly edition: Edition
  readonly kept: KeptAnswers
}

type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>

export class ServedEdition {
  readonly #store: Store
  readonly #log: Log
  #served: Served
  #isReachable = true
  #refreshing: Promise<void> | null = null

  private constructor(store: Store, log: Log, served: Served) {
    this.#store = store
    this.#log = log
    this.#served = served
  }

  static async open(store: Store, log: Log): Promise<ServedEdition> {
    return new ServedEdition(store, log, await readServed(store, await store.newest()))
  }

  get current(): Served {
    return this.#served
  }

  get store(): StoreState {
    return { kind: this.#store.kind, isReachable: this.#isReachable }
  }

  /** Compresses what readers will ask for first. */
  warm(): Promise<void> {
    return this.#served.kept.warm()
  }

  /** Looks for a newer revision. A store that cannot be asked is remembered and logged once; readers keep what they have. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #look(): Promise<void> {
    try {
      const newest = await this.#store.newest()
      if (!this.#isReachable) this.#log.info('the store can be reached again')
      this.#isReachable = true
      if (newest.revision > this.#served.edition.revision) await this.#replace(newest)
    } catch (error) {
      if (this.#isReachable)
        this.#log.error({ err: error }, 'the store cannot be reached; the revision in memory is served')
      this.#isReachable = false
    }
  }

  /** Shown at once, and compressed while it is already asked for: a reader waits a moment rather than see old news. */
  async #replace(newest: StoredRevision): Promise<void> {
    this.#served = await readServed(this.#store, newest)
    this.#log.info({ revision: newest.revision }, 'a new revision is served')
    await this.warm()
  }
}

async function readServed(store: Store, { revision, fingerprint }: StoredRevision): Promise<Served> {
  const edition = editionOf({ revision, fingerprint, dataset: await store.read(revision) })
  return { edition, kept: new KeptAnswers(edition, { kind: store.kind, isReachable: true }) }
}
