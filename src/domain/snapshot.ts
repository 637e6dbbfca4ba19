/** The tracker at one revision, as read in one language: what the browser holds and every rule runs on. */
import * as z from 'zod/mini'
import { DaySchema } from './calendar-date.ts'
import { OutsideEventSchema } from './records/event.ts'
import { FrameworkSchema } from './records/framework.ts'
import { HashedMilestoneSchema, type Milestone } from './records/milestone.ts'
import { ObjectionSchema } from './records/objection.ts'
import { BodySchema, SourceSchema } from './records/source.ts'
import { TextReviewSchema } from './records/text-review.ts'
import { LANGUAGES } from './vocabulary.ts'

export const SnapshotSchema = z.strictObject({
  /** Counts published changes; a higher number is newer. */
  revision: z.int().check(z.minimum(1)),
  /** SHA-256 of the canonical records: the same on any machine for the same records, whatever the language. */
  fingerprint: z.string(),
  /** Version of the rules, printed beside the fingerprint so that a changed rule never looks like changed data. */
  methodVersion: z.string(),
  lang: z.enum(LANGUAGES),
  /** Which demonstration scenario mocks play; the real service sets none. Whatever is made of such records says so. */
  demo: z.exactOptional(z.string()),
  /** The day up to which evidence was gathered: the default as-of date. */
  evidenceDate: DaySchema,
  framework: FrameworkSchema,
  bodies: z.array(BodySchema),
  milestones: z.array(HashedMilestoneSchema),
  events: z.array(OutsideEventSchema),
  sources: z.array(SourceSchema),
  objections: z.exactOptional(z.array(ObjectionSchema)),
  /** Of this language and still in force; what is not named here has not been reviewed. */
  textReviews: z.exactOptional(z.array(TextReviewSchema)),
})
/** As it is sent: with the hash of each milestone. */
export type SentSnapshot = z.infer<typeof SnapshotSchema>

/** As the rules take it: none looks at the hash of a milestone, and those of very many are dear to make. */
export interface Snapshot extends Omit<SentSnapshot, 'milestones'> {
  readonly milestones: Milestone[]
}
