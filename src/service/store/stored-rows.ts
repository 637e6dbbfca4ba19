/** Between a dataset and its rows. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import { bodyIdOf } from '#src/domain/records/identifiers.ts'
import { englishNameOf } from '#src/domain/records/localise.ts'
import type { RecordTable, ReportTable, RecordKind, RemarkKind, RemarkTable } from './tables.ts'

export type RecordRow = Omit<RecordTable, 'revision'>
export type ReportRow = Omit<ReportTable, 'revision'>

export type RemarkRow = Omit<RemarkTable, 'revision'>

export interface Rows {
  readonly records: readonly RecordRow[]
  readonly reports: readonly ReportRow[]
  readonly remarks: readonly RemarkRow[]
}

/** The frame is one record; it needs some id. */
const FRAMEWORK_ID = 'framework'

function recordRows<T>(kind: RecordKind, records: readonly T[], idOf: (record: T) => string): RecordRow[] {
  return records.map((record, position) => ({ kind, id: idOf(record), position, document: JSON.stringify(record) }))
}

function remarkRows(kind: RemarkKind, remarks: readonly { readonly id: string }[] = []): RemarkRow[] {
  return remarks.map((remark, position) => ({ id: remark.id, kind, position, document: JSON.stringify(remark) }))
}

export function rowsOf(dataset: Dataset): Rows {
  const { framework, milestones, events, sources, bodies, objections, textReviews } = dataset
  // Undefined leaves JSON: reports have rows of their own.
  const heads = milestones.map((milestone) => ({ ...milestone, reports: undefined }))
  return {
    records: [
      ...recordRows('framework', [framework], () => FRAMEWORK_ID),
      ...recordRows('milestone', heads, ({ id }) => id),
      ...recordRows('event', events, ({ id }) => id),
      ...recordRows('source', sources, ({ id }) => id),
      ...recordRows('body', bodies, (body) => bodyIdOf(englishNameOf(body))),
    ],
    reports: milestones.flatMap(({ id: milestone, reports }) =>
      reports.map((report, position) => ({ id: report.id, milestone, position, document: JSON.stringify(report) })),
    ),
    remarks: [...remarkRows('objection', objections), ...remarkRows('text-review', textReviews)],
  }
}
