/** From the text of a request to what it should hold, or everything that is wrong with it. */
import type * as z from 'zod/mini'
import { fieldIssues, STRICTLY } from '../records/checks/schema-faults.ts'
import { textIssue } from '../records/checks/text-faults.ts'
import type { FieldFault } from './field-fault.ts'

/** Longer texts are a mistake: nobody reads them beside a status, and every reader would have to load them. */
const LONGEST_TEXT = 5000
/** More help nobody. */
const MOST_FAULTS = 100
const LONGEST_ECHO = 100

function clipped(text: string): string {
  return (text.length <= LONGEST_ECHO ? text : `${text.slice(0, LONGEST_ECHO)}…`).toWellFormed()
}

function fieldFaults(issue: z.core.$ZodIssue): FieldFault[] {
  return fieldIssues(issue).map(({ path, code, reason, allowed }) => ({
    field: clipped(path.map(String).join('.')),
    reason: code,
    detail: reason,
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
  }))
}

/** Summaries and reasons may have several lines; records may not. */
function isRemark(path: readonly PropertyKey[]): boolean {
  return path.length === 1 && (path[0] === 'summary' || path[0] === 'reason')
}

function* textsIn(value: unknown, path: readonly PropertyKey[]): Generator<readonly [readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key])
  }
}

function textFault(path: readonly PropertyKey[], text: string): FieldFault[] {
  const field = path.map(String).join('.')
  if (text.length > LONGEST_TEXT) {
    return [{ field, reason: 'too-long', detail: `is longer than ${LONGEST_TEXT} characters` }]
  }
  const issue = textIssue(isRemark(path) ? text.replaceAll('\n', ' ') : text)
  return issue === null ? [] : [{ field, reason: issue.code, detail: issue.reason }]
}

export type Read<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value: null; readonly faults: readonly FieldFault[] }

export function readBody<S extends z.ZodMiniType>(schema: S, raw: unknown): Read<z.output<S>> {
  const result = schema.safeParse(raw, STRICTLY)
  if (!result.success) {
    return { value: null, faults: result.error.issues.flatMap(fieldFaults).slice(0, MOST_FAULTS) }
  }
  // Only what the schema has read is walked: it is no deeper than the schema.
  const faults = [...textsIn(result.data, [])].flatMap(([path, text]) => textFault(path, text))
  if (faults.length > 0) return { value: null, faults: faults.slice(0, MOST_FAULTS) }
  return { value: result.data, faults: [] }
}
