/** GET /export.json: the view in full, for programs. */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { RevisionSchema } from '../contract/answers/answer-heads.ts'
import { HistoryEntrySchema } from '../contract/answers/history.ts'
import { ItemSchema } from '../contract/answers/item-schema.ts'
import { SummarySchema } from '../contract/answers/summary-answer.ts'
import { RecordIdSchema } from '../records/identifiers.ts'
import { SourceSchema } from '../records/source.ts'
import { selectionPairs } from '../selection/selection-codec.ts'
import { summaryOf } from '../summary.ts'
import { COUNTRIES, LANGUAGES } from '../vocabulary.ts'
import type { ExportRows } from './export-rows.ts'

const { total, byStatus, byPath, byCountry, byFlag, byStrength } = SummarySchema.shape
/** Reports name their sources by id here: each source stands once, at the end. */
const ExportedReportSchema = z.strictObject({
  ...HistoryEntrySchema.shape,
  milestone: RecordIdSchema,
  sources: z.array(RecordIdSchema),
})

export const JsonExportSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  revision: RevisionSchema,
  recordsFingerprint: z.string(),
  fingerprint: z.string(),
  methodVersion: z.string(),
  /** The scenario of mocks that gave the records; null for the real ones. */
  demo: z.nullable(z.string()),
  evidenceDate: DaySchema,
  asOf: DaySchema,
  knownOn: z.nullable(DaySchema),
  since: z.nullable(DaySchema),
  viewer: z.nullable(z.enum(COUNTRIES)),
  /** The parameters at work, as the API reads them; those at rest are left out. */
  selection: z.record(z.string(), z.string()),
  query: z.string(),
  summary: z.strictObject({ total, byStatus, byPath, byCountry, byFlag, byStrength }),
  items: z.array(ItemSchema),
  reports: z.array(ExportedReportSchema),
  sources: z.array(SourceSchema),
})

export function jsonExport({ head, items, reports, sources }: ExportRows): object {
  const { selection, ...rest } = head
  const asked = selectionPairs({ ...selection, asOf: head.asOf })
  return {
    ...rest,
    selection: Object.fromEntries(asked),
    summary: summaryOf(items),
    items,
    reports: reports.map(({ item, report }) => ({
      milestone: item.id,
      ...report,
      sources: report.sources.map(({ id }) => id),
    })),
    sources,
  }
}
