/** The entries that are shown, as the same file that the service makes of the whole trail. */
import { auditFile, AUDIT_FILES } from '#src/domain/editing/audit-file.ts'
import type { AuditEntry } from '#src/domain/editing/audit.ts'

async function* inOrder(entries: readonly AuditEntry[]): AsyncGenerator<AuditEntry> {
  yield* entries.toSorted((one, other) => one.seq - other.seq)
}

export async function entriesAsCsv(entries: readonly AuditEntry[]): Promise<Blob> {
  const parts: string[] = []
  for await (const part of auditFile('csv', inOrder(entries))) parts.push(part)
  return new Blob(parts, { type: AUDIT_FILES.csv.mediaType })
}

export async function downloadEntries(entries: readonly AuditEntry[]): Promise<void> {
  const address = URL.createObjectURL(await entriesAsCsv(entries))
  const link = document.createElement('a')
  link.href = address
  link.download = AUDIT_FILES.csv.name.replace('.csv', '_selection.csv')
  link.click()
  URL.revokeObjectURL(address)
}
