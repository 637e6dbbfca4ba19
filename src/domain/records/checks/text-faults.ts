/** Characters that a text must not hold, wherever in the records it stands. */
import type { FaultCode } from './fault-code.ts'
import type { DatasetFile, Fault } from './fault.ts'
import { fieldOf, isRecord, nameOf } from './raw-record.ts'

/** Controls break files and logs; overrides of direction make a text read as something it is not; non-characters fit no XML. */
const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u

export interface TextIssue {
  readonly code: FaultCode
  readonly reason: string
}

/** What a text must not hold; null when there is none of it. */
export function textIssue(text: string): TextIssue | null {
  if (!text.isWellFormed()) return { code: 'half-a-character', reason: 'holds half a character' }
  const control = INVISIBLE.exec(text)
  if (control === null) return null
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { code: 'invisible-character', reason: `holds the invisible character U+${code}` }
}

function search(value: unknown, path: readonly PropertyKey[], report: (field: string, issue: TextIssue) => void): void {
  if (typeof value === 'string') {
    const issue = textIssue(value)
    if (issue !== null) report(fieldOf(path), issue)
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
    search(entry, [], (field, issue) => faults.push({ file, record, field, ...issue }))
  })
  return faults
}
