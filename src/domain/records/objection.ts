/** What a named ministry has put on record against a report. It is shown beside the report, and changes no rule. */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { COUNTRIES } from '../vocabulary.ts'
import { RecordIdSchema, ReportIdSchema } from './identifiers.ts'

/* @__NO_SIDE_EFFECTS__ */
function objectionShape<T extends z.ZodMiniType>(text: T) {
  return {
    id: RecordIdSchema,
    report: ReportIdSchema,
    /** The ministry or office that objects, by name. */
    ministry: text,
    country: z.enum(COUNTRIES),
    date: CalendarDateSchema,
    recorded: DaySchema,
    text,
    /** May be empty: an objection can arrive by letter. */
    sources: z.array(RecordIdSchema),
  }
}

export const ObjectionRecordSchema = z.strictObject(objectionShape(LocalTextSchema))
export type ObjectionRecord = z.infer<typeof ObjectionRecordSchema>

export const ObjectionSchema = z.strictObject(objectionShape(TextSchema))
