/** What is wrong with records, so that whoever keeps them can go straight to the place. */

import type { FaultCode } from './fault-code.ts'

export type DatasetFile =
  | 'framework.json'
  | 'milestones.json'
  | 'events.json'
  | 'sources.json'
  | 'bodies.json'
  | 'objections.json'
  | 'text-reviews.json'

export interface Fault {
  readonly file: DatasetFile
  /** The record's id; `#3` for the third of the file when it has none that can be read. */
  readonly record: string
  /** `reports[2].note.en`; empty when the whole record is meant. */
  readonly field: string
  /** Why, for programs and for pages in the reader's language. */
  readonly code: FaultCode
  /** What it is about, where that is not what stands in the field: the id that is taken, the values that are known. */
  readonly value?: string
  readonly allowed?: readonly string[]
  /** The same in English. */
  readonly reason: string
}

/** On one line, and free of characters that would move a terminal's cursor: the record is broken, after all. */
export function faultText({ file, record, field, reason }: Fault): string {
  return `${file}: ${record}${field === '' ? '' : `: ${field}`}: ${reason}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
}
