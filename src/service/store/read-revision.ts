/** Reads the records as they stood at a revision. */
import type { Dataset, RawDataset } from '#src/domain/records/dataset.ts'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'
import { faultText } from '#src/domain/records/checks/fault.ts'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'
import type { RevisionTable } from './tables.ts'
import type { RecordRow, RemarkRow, ReportRow, Rows } from './stored-rows.ts'

/** The newest revision; null in a store that has none yet. */
export async function newestRevision({ db }: Database): Promise<RevisionTable | null> {
  const row = await db.selectFrom('revisions').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row ?? null
}

export async function readRows({ db }: Database, revision: number): Promise<Rows> {
  const records = await db
    .selectFrom('records')
    .innerJoin(
      (from) =>
        from
          .selectFrom('records')
          .select(({ fn }) => ['kind', 'id', fn.max('revision').as('revision')])
          .where('revision', '<=', revision)
          .groupBy(['kind', 'id'])
          .as('newest'),
      (join) =>
        join
          .onRef('newest.kind', '=', 'records.kind')
          .onRef('newest.id', '=', 'records.id')
          .onRef('newest.revision', '=', 'records.revision'),
    )
    .select(['records.kind', 'records.id', 'records.position', 'records.document'])
    .orderBy('records.kind')
    .orderBy('records.position')
    .orderBy('records.id')
    .execute()
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'milestone', 'position', 'document'])
    .where('revision', '<=', revision)
    .orderBy('milestone')
    .orderBy('position')
    .execute()
  const remarks = await db
    .selectFrom('remarks')
    .select(['id', 'kind', 'position', 'document'])
    .where('revision', '<=', revision)
    .orderBy('position')
    .execute()
  return { records, reports, remarks }
}

function parsed({ document }: RecordRow | ReportRow | RemarkRow): unknown {
  return JSON.parse(document)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function rawDataset({ records, reports, remarks }: Rows): RawDataset {
  const ofKind = (kind: RecordRow['kind']): RecordRow[] => records.filter((row) => row.kind === kind)
  const reportsOf = Map.groupBy(reports, ({ milestone }) => milestone)
  const remarksOf = (kind: RemarkRow['kind']): unknown[] => remarks.filter((row) => row.kind === kind).map(parsed)
  const [framework] = ofKind('framework')
  return {
    framework: framework === undefined ? undefined : parsed(framework),
    milestones: ofKind('milestone').map((row) => {
      const head = parsed(row)
      return isObject(head) ? { ...head, reports: (reportsOf.get(row.id) ?? []).map(parsed) } : head
    }),
    events: ofKind('event').map(parsed),
    sources: ofKind('source').map(parsed),
    bodies: ofKind('body').map(parsed),
    objections: remarksOf('objection'),
    textReviews: remarksOf('text-review'),
  }
}

/** @throws StoreError when what is stored does not make sense, for instance after an edit by other means */
export function datasetOfRows(rows: Rows, revision: number): Dataset {
  const { dataset, faults } = parseDataset(rawDataset(rows))
  if (dataset !== null) return dataset
  throw new StoreError(`Revision ${revision} in the database is broken:\n${faults.map(faultText).join('\n')}`)
}
