/** What a draft would change, as the API sends it (src/domain/editing/difference.ts). */
import * as z from 'zod/mini'
import { DaySchema } from '../../calendar-date.ts'
import { RecordDifferenceSchema } from '../../editing/record-difference.ts'
import { LANGUAGES } from '../../vocabulary.ts'
import { HistoryEntrySchema } from '../answers/history.ts'
import { ItemSchema } from '../answers/item-schema.ts'

const Count = z.int().check(z.minimum(0))
export const HeadlineSchema = z.strictObject({
  total: Count,
  open: Count,
  proposals: Count,
  achieved: Count,
  overdue: Count,
  quiet: Count,
})

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
  /**
   * The dates at which items and counts are judged. Both far enough that every new report counts; apart only when the draft
   * moves the evidence date, as it is then for readers; or the one that was asked for.
   */
  asOf: z.strictObject({ before: DaySchema, after: DaySchema }),
  /** The date that readers see by default, before and after. */
  evidenceDate: z.strictObject({ before: DaySchema, after: DaySchema }),
  records: z.array(RecordDifferenceSchema),
  /** Every milestone that would read differently, or is named by a change. */
  items: z.array(ItemDifferenceSchema),
  headline: z.strictObject({ before: HeadlineSchema, after: HeadlineSchema }),
})
