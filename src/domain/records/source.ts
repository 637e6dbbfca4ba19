/** Sources and bodies. */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema } from '../calendar-date.ts'
import { LocalTextSchema, TextSchema } from '../text.ts'
import { SOURCE_KINDS, SOURCE_PARTIES, SOURCE_READS } from '../vocabulary.ts'
import { RecordIdSchema } from './identifiers.ts'

/** Only web addresses: a `javascript:` address in a record would run in the reader's page. */
const WebAddress = z
  .string()
  .check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s<>"'`\\]+$/i, { error: 'give an http or https address' }))

export const SourceSchema = z.strictObject({
  id: RecordIdSchema,
  /** In the language of the source; never translated. */
  title: z.string().check(z.minLength(1)),
  publisher: z.string().check(z.minLength(1)),
  url: z.nullable(WebAddress),
  published: z.nullable(CalendarDateSchema),
  /** BCP 47 tag; any language, not only the four of the tracker. */
  language: z
    .string()
    .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'give a language tag such as en or zh' })),
  /** Read whole, or as an excerpt of a stored copy. */
  read: z.enum(SOURCE_READS),
  official: z.boolean(),
  /** Whose side it speaks for; null when nobody's. */
  party: z.nullable(z.enum(SOURCE_PARTIES)),
  kind: z.enum(SOURCE_KINDS),
  /** The day on which the address was last asked and answered; absent: not since the source was read. */
  checked: z.optional(DaySchema),
  /** A copy of the page that an archive keeps; absent: none is known. */
  archived: z.optional(WebAddress),
})
export type Source = z.infer<typeof SourceSchema>

export const BodyRecordSchema = z.strictObject({ name: LocalTextSchema })
export type BodyRecord = z.infer<typeof BodyRecordSchema>

export const BodySchema = z.strictObject({ id: RecordIdSchema, name: TextSchema })
export type Body = z.infer<typeof BodySchema>
