/** One record of an incoming file with the place it stands at, whatever the format. */
import type { FieldFault } from '../editing/field-fault.ts'
import type { ImportReason } from './import-reason.ts'
import type { TableKind } from './table.ts'

export interface RowPlace {
  /** Sheet of a workbook, CSV file without its ending, or JSON file. */
  readonly sheet: string
  /** Of a table as a spreadsheet counts, the head being 1; of a JSON list, counted from 1. */
  readonly row: number
  /** `reports[2]` where one entry of a JSON list holds several records; otherwise empty. */
  readonly part: string
}

export interface RowFault {
  /** Column of the table, or place in the JSON record; empty for the whole row. */
  readonly field: string
  readonly reason: ImportReason
  /** In English, for logs and scripts. */
  readonly detail: string
  readonly value?: string
  readonly allowed?: readonly string[]
}

export type RecordKind = Exclude<TableKind, 'frame'>

export interface IncomingRecord {
  readonly kind: RecordKind
  readonly place: RowPlace
  /** As in the JSON files, not yet read by any schema; a report also has its `milestone`. */
  readonly record: unknown
  /** What keeps it from being looked at any further. */
  readonly faults: readonly RowFault[]
  /** From a path in the record to what the file calls it. */
  readonly fieldName: (path: string) => string
}

/** A part of the paper's frame: it can be the same, or refused. */
export interface IncomingFrame {
  readonly place: RowPlace
  readonly id: string | null
  /** What differs from the frame as it is; empty when it is the same. */
  readonly differs: readonly string[]
  readonly faults: readonly RowFault[]
}

export interface IncomingRecords {
  readonly records: readonly IncomingRecord[]
  readonly frame: readonly IncomingFrame[]
  /** Null: the file does not say. */
  readonly evidenceDate: { readonly place: RowPlace; readonly field: string; readonly value: unknown } | null
}

export function asRowFault({ field, ...fault }: FieldFault, fieldName: (path: string) => string): RowFault {
  return { ...fault, field: fieldName(field) }
}
