/** What the routes about sessions and tokens ask of a request that the guard has let through. */
import { callerMay } from '#src/domain/access/caller.ts'
import { OF_EVERYBODY } from '#src/domain/contract/access/access-operations.ts'
import { notFound, problem, refused, type ParameterProblem } from '#src/domain/contract/problem.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import type { FastifyRequest } from 'fastify'
import type { AccessTools } from '../access-tools.ts'
import type { AccessNote } from '../audit.ts'
import type { Identified } from '../callers.ts'
import { timestamp } from '../clock.ts'
import { NOT_ALLOWED } from '../refusals.ts'

/** @throws Error where no guard stood before the route */
export async function identified(request: FastifyRequest, { callers }: AccessTools): Promise<Identified> {
  const found = await callers.identify(request)
  if (found === null) throw new Error('A route that needs somebody was reached by nobody')
  return found
}

/** Whose may be touched: null means anybody's. */
export function reachOf({ by, caller }: Identified): string | null {
  if (callerMay(caller, 'administer')) return null
  if (by === 'session') return caller.id
  throw new Error('A token reached what belongs to a session')
}

/** Whose to list: one's own, or null for everybody's; an answer where that is refused. */
export function listedFor(request: FastifyRequest, { caller }: Identified): { of: string | null } | Answer {
  const pairs = [...new URLSearchParams(request.url.split('?').slice(1).join('?'))]
  const faults = pairs.flatMap(([parameter, value], index): ParameterProblem[] => {
    if (parameter !== 'of') return [{ parameter, value, reason: 'unknown-parameter', allowed: ['of'] }]
    if (index > 0) return [{ parameter, value, reason: 'repeated' }]
    return value === OF_EVERYBODY ? [] : [{ parameter, value, reason: 'unknown-value', allowed: [OF_EVERYBODY] }]
  })
  if (faults.length > 0) return refused(faults)
  if (pairs.length === 0) return { of: caller.id }
  return callerMay(caller, 'administer') ? { of: null } : NOT_ALLOWED
}

/** As our ids are written; anything else is none, and a database may not even take it as text. */
const ID = /^[\w-]{1,60}$/

/** Empty for what can be no id of ours. */
export function idOf({ params }: FastifyRequest): string {
  const id = typeof params === 'object' && params !== null && 'id' in params ? params.id : ''
  return typeof id === 'string' && ID.test(id) ? id : ''
}

/** The same for what is not there and for what is somebody else's: an answer must not tell which. */
export function noSuch(kind: 'session' | 'token', id: string): Answer {
  return notFound(`${kind} ${id}`)
}

export const DONE: Answer = { status: 204, body: null }

export function unprocessable(detail: string): Answer {
  return problem(422, 'Not understood', detail)
}

export interface Happening extends Pick<AccessNote, 'action' | 'object'> {
  readonly by: Identified['caller'] | null
  readonly details?: AccessNote['details']
}

export async function record(
  request: FastifyRequest,
  { recordAudit, clock }: AccessTools,
  { action, object, by, details = {} }: Happening,
): Promise<void> {
  const actor = by === null ? null : { id: by.id, name: by.name, role: by.role }
  await recordAudit({ action, object, actor, address: request.ip, details }, timestamp(clock()))
}
