/** One record before and after a change, in all four languages. */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { EventRecordSchema } from '../records/event.ts'
import { ReportRecordSchema } from '../records/milestone.ts'
import { ObjectionRecordSchema } from '../records/objection.ts'
import { BodyRecordSchema, SourceSchema } from '../records/source.ts'
import { TextReviewRecordSchema } from '../records/text-review.ts'
import { MilestoneHeadSchema } from './change.ts'

function beforeAndAfter<K extends string, T extends z.ZodMiniType>(kind: K, record: T) {
  return z.strictObject({ kind: z.literal(kind), id: z.string(), before: z.nullable(record), after: record })
}

/** As it would be kept; `before` is null for what is new. */
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
