/** Sessions and tokens: one function from an admitted request to its answer, in the service and the mocks. */
import { actorOf, callerMay } from '../../access/caller.ts'
import type { FieldFault } from '../../editing/field-fault.ts'
import type { AuditNote } from '../../editing/audit.ts'
import { bodyOfRequest } from '../desk/body-of-request.ts'
import type { RequestBody } from '../desk/desk-question.ts'
import { orUnavailable } from '../desk/or-unavailable.ts'
import { refuse } from '../desk/refuse.ts'
import { Parameters } from '../parameters.ts'
import { refused, type ParameterProblem } from '../problem.ts'
import { OWN_ID } from '../../access/own-id.ts'
import type { Answer } from '../question.ts'
import { OF_EVERYBODY } from './access-operations.ts'
import type { AccessQuestion, AccessSurroundings, AdmittedAccess, Asker } from './access-question.ts'
import type { Session } from './session-schema.ts'
import { NewTokenSchema } from './token-schema.ts'

interface Asked extends AccessSurroundings {
  readonly asker: Asker
  readonly id: string
  readonly question: AccessQuestion
}

function unkept(status: number, body: unknown): Answer {
  return { status, body, headers: { 'cache-control': 'no-store' } }
}

/** Whose may be touched: null means anybody's. */
function reachOf({ caller }: Asker): string | null {
  return callerMay(caller, 'administer') ? null : caller.id
}

/** Whose to list: one's own, or null for everybody's; an answer where that is refused. */
function listedFor({ question, asker: { caller } }: Asked): { readonly of: string | null } | Answer {
  const { pairs } = question
  const faults = pairs.flatMap(([parameter, value], index): ParameterProblem[] => {
    if (parameter !== 'of') return [{ parameter, value, reason: 'unknown-parameter', allowed: ['of'] }]
    if (index > 0) return [{ parameter, value, reason: 'repeated' }]
    return OWN_ID.test(value) ? [] : [{ parameter, value, reason: 'unknown-value', allowed: [OF_EVERYBODY] }]
  })
  if (faults.length > 0) return refused(faults)
  const [, asked] = pairs[0] ?? ['of', caller.id]
  if (asked !== caller.id && !callerMay(caller, 'administer')) return refuse('not-allowed')
  return { of: asked === OF_EVERYBODY ? null : asked }
}

function noteOf({ asker, question }: Asked, note: Pick<AuditNote, 'action' | 'object' | 'details'>): AuditNote {
  return { ...note, actor: actorOf(asker.caller), address: question.address }
}

function showSession({ asker, csrfToken }: AccessQuestion, surroundings: AccessSurroundings): Answer {
  const { isSignInOffered, readAccess } = surroundings
  const caller = asker === null ? null : { ...asker.caller, permissions: [...asker.caller.permissions], by: asker.by }
  const session: Session = { caller, isSignInOffered, readAccess, csrfToken }
  return unkept(200, session)
}

async function listSessions(asked: Asked): Promise<Answer> {
  const listed = listedFor(asked)
  if (!('of' in listed)) return listed
  const sessions = await asked.store.sessions(listed.of)
  return unkept(200, { sessions: sessions.map((one) => ({ ...one, isThis: one.id === asked.asker.id })) })
}

async function listTokens(asked: Asked): Promise<Answer> {
  const listed = listedFor(asked)
  return 'of' in listed ? unkept(200, { tokens: await asked.store.tokens(listed.of) }) : listed
}

/** The same for what is not there and for what is somebody else's: an answer must not tell which. */
async function endSession(asked: Asked): Promise<Answer> {
  const { id, asker, store } = asked
  return store.write(async (inside) => {
    const of = OWN_ID.test(id) ? await inside.endSession(id, reachOf(asker)) : null
    if (of === null) return refuse('unknown-session')
    await inside.note(noteOf(asked, { action: 'session.ended', object: `session/${id}`, details: { of } }))
    return unkept(204, null)
  })
}

async function revokeToken(asked: Asked): Promise<Answer> {
  const { id, asker, store } = asked
  return store.write(async (inside) => {
    const of = OWN_ID.test(id) ? await inside.revokeToken(id, reachOf(asker)) : null
    if (of === null) return refuse('unknown-token')
    await inside.note(noteOf(asked, { action: 'token.revoked', object: `token/${id}`, details: { of } }))
    return unkept(204, null)
  })
}

async function makeToken(asked: Asked, body: RequestBody | null): Promise<Answer> {
  const { caller } = asked.asker
  const { value: wanted, refusal } = bodyOfRequest(NewTokenSchema, body)
  if (refusal !== null) return refusal
  const { permissions, days } = wanted
  const faults = permissions.flatMap((one, index): FieldFault[] =>
    callerMay(caller, one)
      ? []
      : [
          {
            field: `permissions.${index}`,
            reason: 'unknown-value',
            detail: 'is not one of your own permissions',
            value: one,
            allowed: [...caller.permissions],
          },
        ],
  )
  if (faults.length > 0) return refuse('not-allowed', { faults })
  return asked.store.write(async (inside) => {
    const { id, secret } = await inside.makeToken(caller.id, wanted)
    const details = { name: wanted.name, permissions, days }
    await inside.note(noteOf(asked, { action: 'token.created', object: `token/${id}`, details }))
    const token = (await inside.tokens(caller.id)).find((one) => one.id === id)
    return unkept(201, { token, secret })
  })
}

async function dispatch(
  { operation, id, question }: AdmittedAccess,
  body: RequestBody | null,
  around: AccessSurroundings,
) {
  const { asker, pairs } = question
  const { faults } = new Parameters(operation.takesOf === true ? [] : pairs, [])
  if (faults.length > 0) return refused(faults)
  if (operation.operationId === 'getSession') return showSession(question, around)
  if (asker === null) return refuse('not-signed-in')
  const asked = { ...around, asker, id, question }
  switch (operation.operationId) {
    case 'listSessions':
      return listSessions(asked)
    case 'endSession':
      return endSession(asked)
    case 'listTokens':
      return listTokens(asked)
    case 'makeToken':
      return makeToken(asked, body)
    case 'revokeToken':
      return revokeToken(asked)
  }
}

export async function answerAccess(
  admitted: AdmittedAccess,
  body: RequestBody | null,
  around: AccessSurroundings,
): Promise<Answer> {
  return orUnavailable(dispatch(admitted, body, around))
}
