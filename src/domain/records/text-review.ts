/** That an official who is a native speaker has read the texts of a record in one language and stands by them. */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { COUNTRIES, LANGUAGES } from '../vocabulary.ts'
import { RecordIdSchema, ReportIdSchema } from './identifiers.ts'

/** What has texts that can be translated; a source keeps its title in its own language. */
const REVIEWED_KINDS = ['milestone', 'report', 'event', 'body'] as const

const ReviewedSchema = z.strictObject({
  kind: z.enum(REVIEWED_KINDS),
  /** A body's is made of its English name. */
  id: z.union([RecordIdSchema, ReportIdSchema]),
})

/* @__NO_SIDE_EFFECTS__ */
function textReviewShape<T extends z.ZodMiniType>(text: T) {
  return {
    of: ReviewedSchema,
    /** The role or ministry of who reviewed it, never a person's name. */
    by: text,
    country: z.nullable(z.enum(COUNTRIES)),
    date: DaySchema,
  }
}

/* @__NO_SIDE_EFFECTS__ */
function recordSchema() {
  return z.strictObject({
    id: RecordIdSchema,
    ...textReviewShape(LocalTextSchema),
    language: z.enum(LANGUAGES),
    recorded: DaySchema,
    /** Hash of the words that were reviewed: once a text is amended, its review no longer holds. */
    words: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  })
}
export const TextReviewRecordSchema = recordSchema()
export type TextReviewRecord = z.infer<typeof TextReviewRecordSchema>

/** As read in one language: only reviews of that language that still hold. */
export const TextReviewSchema = z.strictObject(textReviewShape(TextSchema))
