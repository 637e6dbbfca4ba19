/** What can be recorded, as addresses name it. */
import type { Change } from '#src/domain/editing/change.ts'

export const RECORD_KINDS = [
  'report',
  'milestone',
  'source',
  'event',
  'body',
  'objection',
  'text-review',
  'evidence-date',
] as const satisfies readonly Change['kind'][]
export type RecordKind = (typeof RECORD_KINDS)[number]

export function readRecordKind(text: string | undefined): RecordKind | null {
  return RECORD_KINDS.find((kind) => kind === text) ?? null
}
