/** What an editor proposes: the parts of a draft. What only publication can know (ids of reports, days) is not in them. */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { EventRecordSchema } from '../records/event.ts'
import { RecordIdSchema } from '../records/identifiers.ts'
import { MilestoneRecordSchema, ReportRecordSchema } from '../records/milestone.ts'
import { ObjectionRecordSchema } from '../records/objection.ts'
import { BodyRecordSchema, SourceSchema } from '../records/source.ts'
import { TextReviewRecordSchema } from '../records/text-review.ts'
import { LANGUAGES } from '../vocabulary.ts'

/**
 * Whether a record is new or takes the place of the one with its id: said, never guessed, so that a new record whose id is
 * taken is refused and does not replace another.
 */
const Action = z.enum(['add', 'amend'])

/** A report as written; its id and the day it is recorded are given at publication. `corrects` needs `why`. */
export const NewReportSchema = z.omit(ReportRecordSchema, { id: true, recorded: true })
export type NewReport = z.infer<typeof NewReportSchema>

/** A milestone without its reports, which are never replaced. */
export const MilestoneHeadSchema = z.omit(MilestoneRecordSchema, { reports: true })

export const NewObjectionSchema = z.omit(ObjectionRecordSchema, { id: true, recorded: true })
export const NewTextReviewSchema = z.omit(TextReviewRecordSchema, { id: true, recorded: true, words: true })

export const ChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), milestone: RecordIdSchema, report: NewReportSchema }),
  z.strictObject({ kind: z.literal('milestone'), action: Action, record: MilestoneHeadSchema }),
  z.strictObject({ kind: z.literal('source'), action: Action, record: SourceSchema }),
  z.strictObject({ kind: z.literal('event'), action: Action, record: EventRecordSchema }),
  z.strictObject({ kind: z.literal('body'), action: Action, record: BodyRecordSchema }),
  z.strictObject({ kind: z.literal('objection'), record: NewObjectionSchema }),
  z.strictObject({ kind: z.literal('text-review'), record: NewTextReviewSchema }),
  /** The day up to which evidence was gathered, which is the date readers see by default. It only moves forward. */
  z.strictObject({ kind: z.literal('evidence-date'), date: DaySchema }),
])
export type Change = z.infer<typeof ChangeSchema>

const MOST_CHANGES = 500
/** An import is read row by row beforehand, so that a draft of one can be longer than a person would read. */
export const MOST_IMPORTED_CHANGES = 2000
/** Of all changes of a draft as JSON: what a reviewer's browser and a request can carry. */
export const MOST_DRAFT_CHARACTERS = 2_500_000

/** How many changes may take the place of those of a draft: one of an import is long, and can still be written again. */
export function mostChangesOf({ changes }: { readonly changes: readonly unknown[] }): number {
  return changes.length > MOST_CHANGES ? MOST_IMPORTED_CHANGES : MOST_CHANGES
}

/** As many as any draft can have. */
export const ChangesSchema = z.array(ChangeSchema).check(z.minLength(1), z.maxLength(MOST_IMPORTED_CHANGES))
/** Summary and reasons: a paragraph, not a treatise. */
export const LONGEST_REMARK = 2000

export const RemarkSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_REMARK))

/**
 * The language that a remark is written in, so that a reader of another one hears and sees it as what it is. Null: nobody
 * said, as where a script wrote it.
 */
// oxlint-disable-next-line no-underscore-dangle -- what zod calls it, because default is a word of the language
export const RemarkLanguageSchema = z._default(z.nullable(z.enum(LANGUAGES)), null)
export type RemarkLanguage = z.infer<typeof RemarkLanguageSchema>

export const ProposalSchema = z.strictObject({
  /** What changes and why, in the words of the editor; it becomes the reason of the revision. */
  summary: RemarkSchema,
  summaryLanguage: RemarkLanguageSchema,
  changes: z.array(ChangeSchema).check(z.minLength(1), z.maxLength(MOST_CHANGES)),
})
export type Proposal = z.infer<typeof ProposalSchema>

/** What takes the place of a draft; how long it may be is the draft's to say. */
export const RewrittenSchema = z.strictObject({ ...ProposalSchema.shape, changes: ChangesSchema })

export const ReasonSchema = z.strictObject({ reason: RemarkSchema, reasonLanguage: RemarkLanguageSchema })
