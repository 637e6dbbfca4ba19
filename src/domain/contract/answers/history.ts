/** Every report of a milestone with its fate at a clock: nothing that was ever reported is hidden. */
import * as z from 'zod/mini'
import { gradeOf, type Assessment, type Evidence } from '../../assessment.ts'
import { compareDays, endOf } from '../../calendar-date.ts'
import type { Clock } from '../../clock.ts'
import { ReportIdSchema } from '../../records/identifiers.ts'
import { ReportSchema, type Report } from '../../records/milestone.ts'
import { SourceSchema } from '../../records/source.ts'
import { GradeOrNoneSchema } from './item-schema.ts'

/** Why a report does not count; the first that holds. */
const NOT_COUNTED_REASONS = ['recorded-later', 'takes-effect-later', 'corrected'] as const
type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number]

export const HistoryEntrySchema = z.strictObject({
  ...ReportSchema.shape,
  sources: z.array(SourceSchema),
  grade: GradeOrNoneSchema,
  counted: z.boolean(),
  notCounted: z.nullable(z.enum(NOT_COUNTED_REASONS)),
  /** The counted report that corrects it. */
  correctedBy: z.nullable(ReportIdSchema),
})

function reasonNotCounted(
  report: Report,
  counted: readonly Report[],
  { asOf, knownOn }: Clock,
): NotCountedReason | null {
  if (counted.includes(report)) return null
  if (knownOn !== null && report.recorded > knownOn) return 'recorded-later'
  return endOf(report.date) > asOf ? 'takes-effect-later' : 'corrected'
}

/** Oldest first, in the order in which the rules read them. */
export function historyOf({ milestone, counted, clock }: Assessment, evidence: Evidence) {
  return milestone.reports
    .toSorted((a, b) => compareDays(endOf(a.date), endOf(b.date)))
    .map((report) => {
      const notCounted = reasonNotCounted(report, counted, clock)
      return {
        ...report,
        sources: report.sources.map(evidence.sourceOf),
        grade: gradeOf([report], evidence),
        counted: notCounted === null,
        notCounted,
        correctedBy: counted.find(({ corrects }) => corrects === report.id)?.id ?? null,
      }
    })
}
