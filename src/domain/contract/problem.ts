/** What went wrong, for people and for programs (RFC 9457 "Problem Details for HTTP APIs"). */
import * as z from 'zod/mini'
import type { QueryProblem } from '../selection/selection-codec.ts'
import { found, type Answer } from './question.ts'

/** Why a parameter was refused: the reasons of a selection, and those that only the API has. */
export const PARAMETER_REASONS = [
  'unknown-parameter',
  'unknown-value',
  'repeated',
  'not-a-date',
  'too-long',
  'needs-since',
  'required',
  'out-of-range',
  'conflict',
  'bad-cursor',
] as const
export type ParameterReason = (typeof PARAMETER_REASONS)[number]

export const ParameterProblemSchema = z.strictObject({
  parameter: z.string(),
  value: z.string(),
  reason: z.enum(PARAMETER_REASONS),
  allowed: z.exactOptional(z.array(z.string())),
})
export type ParameterProblem = Omit<QueryProblem, 'reason'> & { readonly reason: ParameterReason }

export const ProblemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.exactOptional(z.string()),
  /** The parameters that were refused, all at once. */
  errors: z.exactOptional(z.array(ParameterProblemSchema)),
  /** Names the request in the log of the service. */
  requestId: z.exactOptional(z.string()),
})
export type Problem = z.infer<typeof ProblemSchema>

/** Longer lists help nobody who reads an error; the ids of bodies are listed by GET /tracker. */
const MOST_ALLOWED = 60
/** What was sent is repeated only so far as to recognise it. */
const LONGEST_ECHO = 100

function clipped(text: string): string {
  return text.length <= LONGEST_ECHO ? text : `${text.slice(0, LONGEST_ECHO)}…`.toWellFormed()
}

function asSent({ parameter, value, reason, allowed }: ParameterProblem): z.input<typeof ParameterProblemSchema> {
  const isShort = allowed !== undefined && allowed.length > 0 && allowed.length <= MOST_ALLOWED
  return { parameter: clipped(parameter), value: clipped(value), reason, ...(isShort ? { allowed: [...allowed] } : {}) }
}

export function problem(status: number, title: string, detail?: string): Answer & { readonly body: Problem } {
  return { status, body: { type: 'about:blank', title, status, ...(detail === undefined ? {} : { detail }) } }
}

/** An answer of 400 or more that is not a problem: a service that reports on itself. */
export function isProblem({ status, body }: Answer): boolean {
  return status >= 400 && typeof body === 'object' && body !== null && 'title' in body
}

/** 400, naming every parameter that could not be understood. */
export function refused(problems: readonly ParameterProblem[]): Answer {
  const names = [...new Set(problems.map(({ parameter }) => clipped(parameter)))].join(', ')
  const body: Problem = {
    type: 'urn:four-paths:problem:invalid-query',
    title: 'The query could not be understood',
    status: 400,
    detail: `Not understood: ${names}`,
    errors: problems.map(asSent),
  }
  return { status: 400, body }
}

export function notFound(what: string): Answer {
  return problem(404, 'Not found', `There is no ${clipped(what)}`)
}

export function methodNotAllowed(method: string, allow: readonly string[]): Answer {
  return {
    ...problem(405, 'Method not allowed', `${clipped(method)} is not offered here; ${allow.join(' and ')} are`),
    allow,
  }
}

/** The answer, or the refusal when anything was not understood. */
export function unlessRefused(problems: readonly ParameterProblem[], body: () => unknown): Answer {
  return problems.length > 0 ? refused(problems) : found(body())
}
