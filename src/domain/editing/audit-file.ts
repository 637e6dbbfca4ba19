/** The audit trail as a file, made part by part. */
import { BYTE_ORDER_MARK, csvRows } from '../export/csv.ts'
import { canonicalJson } from '../fingerprint.ts'
import type { AuditEntry } from './audit.ts'

export const AUDIT_FILES = {
  json: { name: 'four-paths_audit.json', mediaType: 'application/json; charset=utf-8' },
  csv: { name: 'four-paths_audit.csv', mediaType: 'text/csv; charset=utf-8; header=present' },
} as const
export type AuditFile = keyof typeof AUDIT_FILES

const COLUMNS = [
  'seq',
  'at',
  'actor_id',
  'actor_name',
  'actor_role',
  'address',
  'action',
  'object',
  'details',
  'previous_hash',
  'hash',
] as const

function cellsOf({ seq, at, actor, address, action, object, details, previousHash, hash }: AuditEntry): string[] {
  const who = [actor?.id ?? '', actor?.name ?? '', actor?.role ?? '']
  return [String(seq), at, ...who, address ?? '', action, object, canonicalJson(details), previousHash, hash]
}

async function* asCsv(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvRows([COLUMNS])}`
  for await (const entry of entries) yield csvRows([cellsOf(entry)])
}

/** One entry a line, so that a long file can be read by line as well. */
async function* asJson(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const entry of entries) {
    yield `${separator}${JSON.stringify(entry)}`
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

export function auditFile(file: AuditFile, entries: AsyncIterable<AuditEntry>): AsyncIterable<string> {
  return file === 'csv' ? asCsv(entries) : asJson(entries)
}
