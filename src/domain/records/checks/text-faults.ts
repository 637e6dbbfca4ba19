/** Characters that a text must not hold, wherever in the records it stands. */
import type { DatasetFile, Fault } from './fault.ts'
import { fieldOf, isRecord, nameOf } from './raw-record.ts'

/** Controls break files and logs; overrides of direction make a text read as something it is not. */
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}]/u

function reasonAgainst(text: string): string | null {
  if (!text.isWellFormed()) return 'holds half a character'
  const control = INVISIBLE.exec(text)
  if (control === null) return null
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `holds the invisible character U+${code}`
}

function search(value: unknown, path: readonly PropertyKey[], report: (field: string, reason: string) => void): void {
  if (typeof value === 'string') {
    const reason = reasonAgainst(value)
    if (reason !== null) report(fieldOf(path), reason)
  } else if (Array.isArray(value)) {
    value.forEach((part, index) => search(part, [...path, index], report))
  } else if (isRecord(value)) {
    for (const [key, part] of Object.entries(value)) search(part, [...path, key], report)
  }
}

export function textFaults(raw: unknown, file: DatasetFile): Fault[] {
  const faults: Fault[] = []
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  entries.forEach((entry, index) => {
    const record = Array.isArray(raw) ? nameOf(entry, index) : 'framework'
    search(entry, [], (field, reason) => faults.push({ file, record, field, reason }))
  })
  return faults
}
