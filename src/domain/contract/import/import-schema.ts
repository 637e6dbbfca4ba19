/** Imports as the API shows them: what a file would do, row by row, before anything is proposed. */
import * as z from 'zod/mini'
import { DaySchema } from '../../calendar-date.ts'
import { RemarkLanguageSchema, RemarkSchema } from '../../editing/change.ts'
import { FILE_REASONS, IMPORT_REASONS, IMPORT_REMARKS } from '../../import/import-reason.ts'
import { IMPORT_FORMATS } from '../../import/import-format.ts'
import { FATES } from '../../import/row-fate.ts'
import { TABLE_KINDS } from '../../import/table.ts'
import { TextSchema } from '../../text.ts'
import { FLAG_IDS, STATUS_KEYS } from '../../vocabulary.ts'
import { RevisionSchema } from '../answers/answer-heads.ts'
import { HeadlineSchema } from '../desk/difference-schema.ts'
import { ProblemSchema } from '../problem.ts'

const Count = z.int().check(z.minimum(0))

export const IMPORT_STATES = ['running', 'done', 'cancelled', 'failed'] as const
export const IMPORT_STAGES = ['waiting', 'reading', 'comparing', 'reckoning', 'done'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

const ItemInShortSchema = z.strictObject({ status: z.enum(STATUS_KEYS), flags: z.array(z.enum(FLAG_IDS)) })

const ImportDifferenceSchema = z.strictObject({
  /** The date at which it is judged: far enough that every new report counts. */
  asOf: DaySchema,
  headline: z.strictObject({ before: HeadlineSchema, after: HeadlineSchema }),
  added: Count,
  statusChanges: Count,
  flagChanges: Count,
  touched: Count,
  /** New milestones and those with another status or other flags, the first of them; before is null for a new one. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      title: TextSchema,
      before: z.nullable(ItemInShortSchema),
      after: ItemInShortSchema,
    }),
  ),
})

export const ImportSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  format: z.enum(IMPORT_FORMATS),
  /** RFC 3339, UTC. */
  at: z.string(),
  state: z.enum(IMPORT_STATES),
  stage: z.enum(IMPORT_STAGES),
  /** Of the stage, from 0 to 1. */
  done: z.number(),
  /** The revision it was compared with. */
  base: RevisionSchema,
  /** Why nothing of the file is taken; sheet and value may be empty. */
  fileFaults: z.array(z.strictObject({ sheet: z.string(), reason: z.enum(FILE_REASONS), value: z.string() })),
  counts: z.strictObject({ new: Count, changed: Count, same: Count, refused: Count }),
  /** How many changes would be proposed. */
  changes: Count,
  difference: z.nullable(ImportDifferenceSchema),
  /** The draft it became. */
  draft: z.nullable(z.string()),
})
export type ImportView = z.infer<typeof ImportSchema>

export const ImportRowSchema = z.strictObject({
  sheet: z.string(),
  row: Count,
  part: z.string(),
  kind: z.enum(TABLE_KINDS),
  id: z.nullable(z.string()),
  fate: z.enum(FATES),
  /** What would change, or what differs from what may not change. */
  fields: z.array(z.string()),
  faults: z.array(
    z.strictObject({
      field: z.string(),
      reason: z.enum(IMPORT_REASONS),
      detail: z.string(),
      value: z.exactOptional(z.string()),
      allowed: z.exactOptional(z.array(z.string())),
    }),
  ),
  remarks: z.array(z.enum(IMPORT_REMARKS)),
})

export type ImportRow = z.infer<typeof ImportRowSchema>

export const ImportRowsSchema = z.strictObject({
  /** Of the fates that were asked for. */
  total: Count,
  nextCursor: z.nullable(z.string()),
  items: z.array(ImportRowSchema),
})

export const IMPORT_REFUSALS = [
  /** 404: there is none, or it is somebody else's. */
  'unknown-import',
  /** 415: see the formats. */
  'unknown-format',
  /** 413 */
  'too-large',
  /** 429: too many are running. */
  'busy',
  /** 409: it is still running, or was cancelled, or failed. */
  'not-done',
  /** 409: nothing would change, or it was proposed already. */
  'nothing-to-propose',
  /** 409: rows were refused, and it was not said that they are to be left out. */
  'rows-refused',
] as const
export type ImportRefusalReason = (typeof IMPORT_REFUSALS)[number]

export const ImportProblemSchema = z.strictObject({ ...ProblemSchema.shape, reason: z.enum(IMPORT_REFUSALS) })

export const ProposeImportSchema = z.strictObject({
  summary: RemarkSchema,
  summaryLanguage: RemarkLanguageSchema,
  /** That rows which were refused are to be left out. */
  withoutRefused: z.exactOptional(z.boolean()),
})
