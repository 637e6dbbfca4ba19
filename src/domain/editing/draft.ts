/** A draft: a proposal on its way to a revision. Every change of it is a new version; none is ever overwritten. */
import * as z from 'zod/mini'
import { ActorSchema } from '../access/roles.ts'
import { RemarkLanguageSchema, RewrittenSchema } from './change.ts'

/** In the order of its life; the last three are ends, except that a rejected draft can be written again. */
export const DRAFT_STATES = ['open', 'submitted', 'published', 'rejected', 'withdrawn'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** A letter, the time it was begun and chance, so that drafts can be listed in the order of their ids. */
const DRAFT_ID = /^d[0-9a-f]{22}$/

export function isDraftId(text: string): boolean {
  return DRAFT_ID.test(text)
}

const Number1 = z.int().check(z.minimum(1))

export const DraftSchema = z.strictObject({
  id: z.string().check(z.regex(DRAFT_ID)),
  /** Counts from 1. */
  version: Number1,
  state: z.enum(DRAFT_STATES),
  /** Who proposes it: whoever wrote the first version. */
  author: ActorSchema,
  /** Who made this version: the author, or the reviewer who rejected or published it. */
  by: ActorSchema,
  /** RFC 3339, UTC: when this version was made. */
  at: z.string(),
  /** The revision that the author had before him. */
  base: Number1,
  ...RewrittenSchema.shape,
  /** Why it was rejected; null unless it is. */
  reason: z.nullable(z.string()),
  reasonLanguage: RemarkLanguageSchema,
  /** The revision that it became; null unless it is published. */
  revision: z.nullable(Number1),
})
export type Draft = z.infer<typeof DraftSchema>
