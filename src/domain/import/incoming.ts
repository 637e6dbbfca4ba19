/** A file that was read, before anything in it is judged beyond what any table or any JSON has to be. */
import type { DatasetFile } from '../records/checks/fault.ts'
import type { FileReason, ImportReason } from './import-reason.ts'

/** A cell as text, or why it cannot be taken as one. */
export type ReadCell = string | { readonly reason: ImportReason }

export interface ReadRow {
  /** As a spreadsheet counts: the head is row 1. */
  readonly row: number
  readonly cells: readonly ReadCell[]
}

export interface ReadTable {
  /** The sheet, or the file without its ending. */
  readonly name: string
  readonly head: readonly ReadCell[]
  readonly rows: readonly ReadRow[]
}

/** Something that keeps a sheet or the whole file from being read. */
export interface FileFault {
  /** Empty for the whole file. */
  readonly sheet: string
  readonly reason: FileReason
  /** What it is about: the column that is not known. */
  readonly value: string
}

export type Incoming =
  | { readonly is: 'json'; readonly files: Readonly<Partial<Record<DatasetFile, unknown>>> }
  | { readonly is: 'tables'; readonly tables: readonly ReadTable[] }

export type ReadFile =
  | { readonly incoming: Incoming; readonly faults: readonly [] }
  | { readonly incoming: null; readonly faults: readonly FileFault[] }
