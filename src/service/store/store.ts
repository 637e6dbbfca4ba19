/** What the service needs of its database, whichever of the two it is. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { Database } from './database.ts'
import { asOnlyWriter } from './only-writer.ts'
import { publish } from './publish.ts'
import { datasetOfRows, newestRevision, readRows } from './read-revision.ts'
import { StoreError } from './store-error.ts'

export interface StoredRevision {
  readonly revision: number
  readonly fingerprint: string
}

export interface Store {
  readonly kind: Database['kind']
  /** For parts of the service that keep tables of their own. */
  readonly database: Database
  newest(): Promise<StoredRevision>
  read(revision: number): Promise<Dataset>
  /** Appends a revision when anything is new. */
  publish(dataset: Dataset, reason: string): Promise<StoredRevision>
  close(): Promise<void>
}

export interface LoadedRevision {
  readonly revision: number
  readonly dataset: Dataset
}

/**
 * Over a database that was made ready.
 * @param loaded a revision that this process has just published; given out once, so that nobody holds it for longer than needed
 */
export function storeOf(database: Database, loaded: LoadedRevision | null = null): Store {
  let fresh = loaded
  return {
    kind: database.kind,
    database,
    newest: async () => {
      const newest = await newestRevision(database)
      if (newest === null) throw new StoreError('The database holds no revision')
      return { revision: newest.number, fingerprint: newest.fingerprint }
    },
    read: async (revision) => {
      const known = fresh?.revision === revision ? fresh.dataset : null
      fresh = null
      return known ?? datasetOfRows(await readRows(database, revision), revision)
    },
    publish: async (dataset, reason) => {
      const published = await asOnlyWriter(database, (inside) => publish(inside, dataset, reason))
      return { revision: published.number, fingerprint: published.fingerprint }
    },
    close: () => database.db.destroy(),
  }
}
