/**
 * What a backup holds: every table, in an order in which each row finds those it refers to. What only lives for a moment is
 * left out: sessions, sign-ins under way, dry runs, keys of requests. After a restore everybody signs in again.
 */
import type { Tables } from '../store/tables.ts'

export const KEPT_TABLES = [
  ['revisions', ['number']],
  ['records', ['kind', 'id', 'revision']],
  ['reports', ['id']],
  ['remarks', ['id']],
  ['draft_versions', ['id', 'version']],
  ['publications', ['revision']],
  ['audit', ['seq']],
  ['people', ['id']],
  ['tokens', ['id']],
] as const satisfies readonly (readonly [keyof Tables, readonly string[]])[]

export type KeptTable = (typeof KEPT_TABLES)[number][0]

export const KEPT_NAMES: readonly KeptTable[] = KEPT_TABLES.map(([name]) => name)
