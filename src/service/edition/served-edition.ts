/** The revision that is served at present, replaced as a whole when the store has a newer one. */
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import type { StoreState } from '#src/domain/contract/answers/health-answer.ts'
import type { FastifyBaseLogger } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashText } from '../http/hash-text.ts'
import type { Store, StoredRevision } from '../store/store.ts'
import { RepeatedAnswers } from '../short-way/repeated-answers.ts'
import { KeptAnswers } from './kept-answers.ts'

export interface Served {
  readonly edition: Edition
  readonly kept: KeptAnswers
  readonly repeated: RepeatedAnswers
}

const QUIET_MILLISECONDS = 1000

/** From here on, what nobody asks for costs too much time and memory to be made before. */
const MANY_MILESTONES = 2000

export function isWorthWarming({ edition }: Served): boolean {
  return edition.dataset.milestones.length < MANY_MILESTONES
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

  /** Compresses what readers will ask for first; gives it up once there is something newer. */
  async warm(): Promise<void> {
    const served = this.#served
    if (!isWorthWarming(served)) return
    await served.kept.warm(() => served === this.#served)
  }

  /** Serves at least this revision, which the store is known to have, unless the store is lost meanwhile. */
  async catchUp(revision: number): Promise<void> {
    // The first look may be one that began before the revision was there.
    for (let looks = 0; looks < 2 && this.#served.edition.revision < revision; looks += 1) await this.refresh()
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

  /** Compressing takes long: while one publication follows another, it would be of editions that nobody asks for. */
  async #warmWhenQuiet(): Promise<void> {
    const served = this.#served
    await sleep(QUIET_MILLISECONDS, undefined, { ref: false })
    if (served === this.#served) await this.warm()
  }

  /**
   * Shown at once, and compressed while it is already asked for: a reader waits a moment rather than see old news, and
   * whoever published it does not wait at all.
   */
  async #replace(newest: StoredRevision): Promise<void> {
    this.#served = await readServed(this.#store, newest)
    this.#log.info({ revision: newest.revision }, 'a new revision is served')
    void this.#warmWhenQuiet().catch((error: unknown) => this.#log.error({ err: error }, 'compressing failed'))
  }
}

async function readServed(store: Store, { revision, fingerprint }: StoredRevision): Promise<Served> {
  const edition = editionOf({ revision, fingerprint, dataset: await store.read(revision), hash: hashText })
  const kept = new KeptAnswers(edition, { kind: store.kind, isReachable: true })
  return { edition, kept, repeated: new RepeatedAnswers() }
}
