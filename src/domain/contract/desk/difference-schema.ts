/** What a draft would change, as the API sends it (src/domain/editing/difference.ts). */
import * as z from 'zod/mini'
import { DaySchema } from '../../calendar-date.ts'
import { LANGUAGES } from '../../vocabulary.ts'
import { HistoryEntrySchema } from '../answers/history.ts'
import { ItemSchema } from '../answers/item-schema.ts'
import { MilestoneHeadSchema } from '../../editing/change.ts'
import { EventRecordSchema } from '../../records/event.ts'
import { ReportRecordSchema } from '../../records/milestone.ts'
import { ObjectionRecordSchema } from '../../records/objection.ts'
import { BodyRecordSchema, SourceSchema } from '../../records/source.ts'
import { TextReviewRecordSchema } from '../../records/text-review.ts'

const Count = z.int().check(z.minimum(0))
const HeadlineSchema = z.strictObject({
  total: Count,
  open: Count,
  proposals: Count,
  achieved: Count,
  overdue: Count,
  quiet: Count,
})

function beforeAndAfter<K extends string, T extends z.ZodMiniType>(kind: K, record: T) {
  return z.strictObject({ kind: z.literal(kind), id: z.string(), before: z.nullable(record), after: record })
}

/** In all four languages, as it would be kept; `before` is null for what is new. */
export const RecordDifferenceSchema = z.discriminatedUnion('kind', [
  beforeAndAfter('report', ReportRecordSchema),
  beforeAndAfter('milestone', MilestoneHeadSchema),
  beforeAndAfter('source', SourceSchema),
  beforeAndAfter('event', EventRecordSchema),
  beforeAndAfter('body', BodyRecordSchema),
  beforeAndAfter('objection', ObjectionRecordSchema),
  beforeAndAfter('text-review', TextReviewRecordSchema),
  beforeAndAfter('evidence-date', DaySchema),
])
export type RecordDifference = z.infer<typeof RecordDifferenceSchema>

export const ItemDifferenceSchema = z.strictObject({
  id: z.string(),
  /** Null: the milestone is new. */
  before: z.nullable(ItemSchema),
  after: ItemSchema,
  /** The reports it would be given, with their fate at the date. */
  reports: z.array(HistoryEntrySchema),
})

export const DifferenceSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  /** The date at which items and counts are judged: far enough that every new report counts, unless one was asked for. */
  asOf: DaySchema,
  /** The date that readers see by default, before and after. */
  evidenceDate: z.strictObject({ before: DaySchema, after: DaySchema }),
  records: z.array(RecordDifferenceSchema),
  /** Every milestone that would read differently, or is named by a change. */
  items: z.array(ItemDifferenceSchema),
  headline: z.strictObject({ before: HeadlineSchema, after: HeadlineSchema }),
})
export type Difference = z.infer<typeof DifferenceSchema>
