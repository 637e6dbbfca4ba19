/** Reads records by their schemas, and says of each fault where it is and what was expected. */
import type * as z from 'zod/mini'
import type { FaultCode } from './fault-code.ts'
import type { DatasetFile, Fault } from './fault.ts'
import { fieldOf, nameOf } from './raw-record.ts'

type Issue = z.core.$ZodIssue

const UNSAID = 'Invalid input'

/**
 * How everything from outside is read. The words of zod itself are kept out: which they are depends on what else a process
 * has loaded, and a fault must read the same in the service, the mocks and the browser.
 */
export const STRICTLY = { reportInput: true, error: (): string => UNSAID } as const

/** Messages of our own schemas say it best; only what zod says by itself is put into words here. */
function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? 'is missing'
      : `should be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  }
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.map(String).join(', ')}`
  if (issue.message !== UNSAID) return issue.message
  if (issue.code === 'too_small') return `is less than ${String(issue.minimum)}`
  if (issue.code === 'too_big') return `is more than ${String(issue.maximum)}`
  return 'is not as it should be'
}

/** The same for programs. Our own checks (`custom`) are the one on dates, which are texts, and the one on languages. */
function codeOf(issue: Issue): FaultCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-type'
    case 'invalid_value':
      return 'unknown-value'
    case 'invalid_union':
      if (issue.discriminator !== undefined) return 'unknown-value'
      return typeof issue.input === 'string' ? 'bad-format' : 'wrong-type'
    case 'invalid_format':
      return 'bad-format'
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : issue.origin === 'array' ? 'too-few' : 'too-small'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large'
    case 'custom':
      return typeof issue.input === 'string' ? 'not-a-date' : 'no-language'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return 'wrong-type'
  }
}

export interface FieldIssue extends Pick<Fault, 'code' | 'reason' | 'allowed'> {
  readonly path: readonly PropertyKey[]
}

/** What is wrong, field by field: an unknown member is a fault of that member, not of what holds it. */
export function fieldIssues(issue: Issue): FieldIssue[] {
  const code = codeOf(issue)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], code, reason: 'is not a known field' }))
  }
  const allowed = issue.code === 'invalid_value' ? { allowed: issue.values.map(String) } : {}
  return [{ path: issue.path, code, reason: reasonOf(issue), ...allowed }]
}

function faultsOf(issue: Issue, file: DatasetFile, record: string): Fault[] {
  return fieldIssues(issue).map(({ path, ...rest }) => ({ file, record, field: fieldOf(path), ...rest }))
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
  const result = schema.safeParse(raw, STRICTLY)
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
    return {
      records: [],
      faults: [{ file, record: 'the file', field: '', code: 'wrong-type', reason: 'should be a list of records' }],
    }
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
