/** Whether what a store holds fits together, looked at behind the service's back. */
import { expect } from 'vitest'
import { verifyChain, type AuditEntry } from '#src/domain/editing/audit.ts'
import type { Draft } from '#src/domain/editing/draft.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { auditTrail } from '#src/service/store/audit-log.ts'
import type { Database } from '#src/service/store/database.ts'
import { datasetOfRows, newestRevision, readRows } from '#src/service/store/read-revision.ts'
import { readVersions } from '#src/service/store/stored-drafts.ts'

export interface Sound {
  readonly revision: number
  readonly dataset: Dataset
  readonly trail: readonly AuditEntry[]
  readonly drafts: ReadonlyMap<string, readonly Draft[]>
}

/** Every write is there with its entry in the trail or not at all; the chain holds; the records of the last revision read. */
export async function expectSound(database: Database): Promise<Sound> {
  const { db } = database
  const trail: AuditEntry[] = []
  for await (const entry of auditTrail(database)) trail.push(entry)
  expect(await verifyChain(trail)).toMatchObject({ entries: trail.length, fault: null })

  const ids = await db.selectFrom('draft_versions').select('id').distinct().execute()
  const drafts = new Map<string, readonly Draft[]>()
  for (const { id } of ids) drafts.set(id, await readVersions(database, id))
  const written = [...drafts.values()].flat().map(({ id, version }) => `draft/${id} ${version}`)
  const recorded = trail
    .filter(({ action }) => action.startsWith('draft.'))
    .map(({ object, details }) => `${object} ${String(details['version'])}`)
  expect(written.toSorted()).toEqual(recorded.toSorted())

  const newest = await newestRevision(database)
  const revision = newest?.number ?? 0
  const publications = await db.selectFrom('publications').select(['revision', 'draft']).orderBy('revision').execute()
  expect(publications.map((one) => one.revision)).toEqual(Array.from({ length: revision - 1 }, (_, index) => index + 2))
  const published = [...drafts.values()].flat().filter(({ state }) => state === 'published')
  expect(published.map((one) => `${String(one.revision)} ${one.id}`).toSorted()).toEqual(
    publications.map((one) => `${one.revision} ${one.draft}`).toSorted(),
  )
  return { revision, dataset: datasetOfRows(await readRows(database, revision), revision), trail, drafts }
}
