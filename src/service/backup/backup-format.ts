/**
 * A backup is lines of JSON, compressed: a head, the rows of each table, and an end that counts and seals them, so that a
 * file which was cut off or changed is noticed. It has nothing of either kind of database in it: what was kept in SQLite can
 * be restored into a PostgreSQL, and the other way round.
 */
import * as z from 'zod'
import { KEPT_NAMES } from './kept-tables.ts'

export const FORMAT = 'four-paths-backup'

const Value = z.union([z.string(), z.number(), z.null()])

export const HeadSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** RFC 3339, UTC. */
  at: z.string(),
  /** Names of the changes to the tables that had been made. */
  migrations: z.array(z.string()),
})

export const RowSchema = z.strictObject({ table: z.enum(KEPT_NAMES), row: z.record(z.string(), Value) })
export type BackupRow = z.infer<typeof RowSchema>

export const EndSchema = z.strictObject({ rows: z.int(), sha256: z.string() })
