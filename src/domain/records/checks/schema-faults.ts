/** Reads records by their schemas, and says of each fault where it is and what was expected. */
import type * as z from 'zod/mini'
import type { DatasetFile, Fault } from './fault.ts'
import { fieldOf, nameOf } from './raw-record.ts'

type Issue = z.core.$ZodIssue

/** Messages of our own schemas say it best; only what zod says by itself is put into words here. */
function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? 'is missing'
      : `should be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  }
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.map(String).join(', ')}`
  if (issue.message !== 'Invalid input') return issue.message
  if (issue.code === 'too_small') return `is less than ${String(issue.minimum)}`
  if (issue.code === 'too_big') return `is more than ${String(issue.maximum)}`
  return 'is not as it should be'
}

function faultsOf(issue: Issue, file: DatasetFile, record: string): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      record,
      field: fieldOf([...issue.path, key]),
      reason: 'is not a known field',
    }))
  }
  return [{ file, record, field: fieldOf(issue.path), reason: reasonOf(issue) }]
}

export interface Reading<T> {
  /** Null when it has faults. */
  readonly value: T | null
  readonly faults: readonly Fault[]
}

export function readRecord<S extends z.ZodMiniType>(
  schema: S,
  raw: unknown,
  file: DatasetFile,
  record: string,
): Reading<z.output<S>> {
  const result = schema.safeParse(raw, { reportInput: true })
  if (result.success) return { value: result.data, faults: [] }
  return { value: null, faults: result.error.issues.flatMap((issue) => faultsOf(issue, file, record)) }
}

export interface ReadList<T> {
  /** Those without faults, with their place in the file. */
  readonly records: readonly { readonly value: T; readonly index: number }[]
  readonly faults: readonly Fault[]
}

/** Record by record, so that one broken record does not hide the faults of the next. */
export function readList<S extends z.ZodMiniType>(schema: S, raw: unknown, file: DatasetFile): ReadList<z.output<S>> {
  if (!Array.isArray(raw)) {
    return { records: [], faults: [{ file, record: 'the file', field: '', reason: 'should be a list of records' }] }
  }
  const entries: readonly unknown[] = raw
  const readings = entries.map((entry, index) => readRecord(schema, entry, file, nameOf(entry, index)))
  return {
    records: readings.flatMap(({ value, faults }, index) =>
      faults.length === 0 && value !== null ? [{ value, index }] : [],
    ),
    faults: readings.flatMap(({ faults }) => faults),
  }
}
