/** The editing desk over the database, and over the revision that is served. */
import type { DeskStore, DeskView, DeskWriter } from '#src/domain/contract/desk/desk-store.ts'
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { ServedEdition } from '../edition/served-edition.ts'
import { appendAudit, auditTrail, countAudit, readAudit } from '../store/audit-log.ts'
import type { Database } from '../store/database.ts'
import { asOnlyWriter } from '../store/only-writer.ts'
import { publish } from '../store/publish.ts'
import { datasetOfRows, newestRevision, readRows } from '../store/read-revision.ts'
import { keepKey, readKey, USUAL_KEY_HOURS } from '../store/request-keys.ts'
import { keepDraft, listDrafts, readVersions } from '../store/stored-drafts.ts'
import { withStoreFailures } from '../store/store-failure.ts'
import { StoreError } from '../store/store-error.ts'

/** Drafts are seldom older than a few revisions, and each dataset takes megabytes. */
const KEPT_DATASETS = 4

class Datasets {
  readonly #kept = new Map<number, Dataset>()

  async read(database: Database, revision: number): Promise<Dataset> {
    const known = this.#kept.get(revision)
    if (known !== undefined) return known
    const dataset = datasetOfRows(await readRows(database, revision), revision)
    this.#kept.set(revision, dataset)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT_DATASETS && oldest !== undefined) this.#kept.delete(oldest)
    return dataset
  }
}

/** @param keyHours how long the key of a request is remembered */
export function storedDesk(database: Database, served: ServedEdition, keyHours = USUAL_KEY_HOURS): DeskStore {
  const datasets = new Datasets()
  const datasetAt = (inside: Database, revision: number): Promise<Dataset> => {
    const { edition } = served.current
    return edition.revision === revision ? Promise.resolve(edition.dataset) : datasets.read(inside, revision)
  }

  /** The newest revision as the transaction sees it, which may be newer than the one that is served. */
  const newestEdition = async (inside: Database): Promise<Edition> => {
    const newest = await newestRevision(inside)
    if (newest === null) throw new StoreError('The database holds no revision')
    const { edition } = served.current
    if (edition.revision === newest.number) return edition
    const { number: revision, fingerprint } = newest
    return editionOf({ revision, fingerprint, dataset: await datasetAt(inside, revision) })
  }

  const writer = (inside: Database, published: (revision: number) => void): DeskWriter => ({
    current: () => newestEdition(inside),
    dataset: (revision) => datasetAt(inside, revision),
    versions: (id) => readVersions(inside, id),
    keep: (draft) => keepDraft(inside, draft),
    publish: async (dataset, { id, author, by, summary }) => {
      const { number: revision } = await publish(inside, dataset, summary)
      const row = { revision, draft: id, author: author.id, publisher: by.id }
      await inside.db.insertInto('publications').values(row).execute()
      published(revision)
      return revision
    },
    note: async (note, at) => void (await appendAudit(inside, note, at)),
    keptKey: (actor, key) => readKey(inside, { actor, key, at: new Date().toISOString() }, keyHours),
    keepKey: (kept) => keepKey(inside, kept, keyHours),
  })

  const view: DeskView = {
    current: async () => served.current.edition,
    dataset: (revision) => withStoreFailures(() => datasetAt(database, revision)),
    versions: (id) => withStoreFailures(() => readVersions(database, id)),
    drafts: (query) => withStoreFailures(() => listDrafts(database, query)),
    audit: (query, before, limit) =>
      withStoreFailures(async () => ({
        total: await countAudit(database, query),
        items: await readAudit(database, query, before, limit),
      })),
    trail: (query) => auditTrail(database, query),
  }
  return {
    ...view,
    write: async (work) => {
      let revision = 0
      const publishing = (number: number): void => {
        revision = number
      }
      const result = await withStoreFailures(() => asOnlyWriter(database, (inside) => work(writer(inside, publishing))))
      // Whoever published sees it with his next request, and so does everybody who asks here.
      if (revision > 0) await served.catchUp(revision)
      return result
    },
  }
}
