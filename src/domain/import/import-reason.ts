/** Why a row, or a whole file, is not taken: what only files can have wrong, beside the faults of records (fault-code.ts). */
import { FAULT_CODES, type FaultCode } from '../records/checks/fault-code.ts'

/** Of one row. */
const ROW_REASONS = [
  /** A cell that computes something: what it says can change after it was read. */
  'formula-cell',
  /** `#REF!` and the like. */
  'error-cell',
  'cell-too-long',
  /** What was reported stays; a report that corrects it has to be added. */
  'report-never-changes',
  /** Objections and reviews of translations are on record as they were given. */
  'remark-never-changes',
  /** The paper's frame changes with the program, not with an import. */
  'frame-is-fixed',
  /** Numbers are given at publication; a number that is named has to be the next one. */
  'wrong-next-id',
  /** The words have changed since they were reviewed. */
  'words-changed',
  /** It stands on another row that was refused. */
  'rests-on-refused',
  /** More cells than the sheet has columns. */
  'too-many-cells',
] as const

/** Of a sheet, or of the whole file: nothing of it is taken. */
export const FILE_REASONS = [
  'not-this-format',
  'empty-file',
  'file-too-large',
  'too-many-entries',
  'expands-too-far',
  'encrypted',
  'damaged',
  'not-utf-8',
  'not-json',
  'not-csv',
  'declares-entities',
  'has-macros',
  'mixed-formats',
  'unknown-file',
  'unknown-sheet',
  'repeated-sheet',
  'unknown-column',
  'repeated-column',
  'missing-column',
  'too-many-rows',
  'too-many-changes',
  'too-much-text',
  'took-too-long',
  'took-too-much-memory',
] as const
export type FileReason = (typeof FILE_REASONS)[number]

export const IMPORT_REASONS = [...FAULT_CODES, ...ROW_REASONS, ...FILE_REASONS] as const
export type ImportReason = FaultCode | (typeof ROW_REASONS)[number] | FileReason

/** What is worth knowing of a row that is taken. */
export const IMPORT_REMARKS = [
  /** The file names a day; the tracker records the day of publication. */
  'recorded-at-publication',
] as const
export type ImportRemark = (typeof IMPORT_REMARKS)[number]
