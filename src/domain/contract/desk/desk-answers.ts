/** The shapes of what the editing desk answers. */
import * as z from 'zod/mini'
import { AuditEntrySchema } from '../../editing/audit.ts'
import { ChangesSchema } from '../../editing/change.ts'
import { COMMANDS } from '../../editing/commands.ts'
import { DraftSchema } from '../../editing/draft.ts'
import { RevisionSchema } from '../answers/answer-heads.ts'
import { DifferenceSchema } from './difference-schema.ts'
import { ChangedRecordSchema } from '../../editing/conflicts.ts'
import { FieldFaultSchema } from '../../editing/field-fault.ts'

const Count = z.int().check(z.minimum(0))

export const DraftHeadSchema = z.strictObject({
  ...z.omit(DraftSchema, { changes: true }).shape,
  /** How many changes it has, and what they touch. */
  changes: Count,
  touches: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
})

export const DraftsSchema = z.strictObject({
  revision: RevisionSchema,
  total: Count,
  nextCursor: z.nullable(z.string()),
  /** Newest first. */
  items: z.array(DraftHeadSchema),
})

export const DraftDetailSchema = z.strictObject({
  ...DraftSchema.shape,
  /** Who wrote, submitted, rejected it and when, oldest first. */
  history: z.array(
    z.pick(DraftSchema, { version: true, state: true, by: true, at: true, reason: true, reasonLanguage: true }),
  ),
  /** The revision that the difference, faults and conflicts were made against. */
  current: RevisionSchema,
  /** What this actor could do with it now. */
  may: z.array(z.enum(COMMANDS)),
  /** What keeps it from being published as things stand; empty once it is published. */
  faults: z.array(FieldFaultSchema),
  conflicts: z.array(ChangedRecordSchema),
  /** As readers would see it; null when faults keep it from being computed, or when it has come to an end. */
  difference: z.nullable(DifferenceSchema),
})

export const PreviewRequestSchema = z.strictObject({ changes: ChangesSchema })
export const PreviewSchema = z.strictObject({
  current: RevisionSchema,
  faults: z.array(FieldFaultSchema),
  difference: z.nullable(DifferenceSchema),
})

export const AuditTrailSchema = z.array(AuditEntrySchema)

export const AuditSchema = z.strictObject({
  total: Count,
  nextCursor: z.nullable(z.string()),
  /** Newest first. */
  items: z.array(AuditEntrySchema),
})
