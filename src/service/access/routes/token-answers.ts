import { NewTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { callerMay } from '#src/domain/access/caller.ts'
import { found, type Answer } from '#src/domain/contract/question.ts'
import type { FastifyRequest } from 'fastify'
import type { AccessTools } from '../access-tools.ts'
import { NOT_ALLOWED } from '../refusals.ts'
import { listTokens, makeToken, revokeToken } from '../store/tokens.ts'
import { DONE, identified, idOf, listedFor, noSuch, reachOf, record, unprocessable } from './asking.ts'

export async function listKnownTokens(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const listed = listedFor(request, await identified(request, tools))
  if (!('of' in listed)) return listed
  return found({ tokens: await listTokens(tools.database, listed.of, tools.clock()) })
}

export async function makeOneToken(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const { caller } = await identified(request, tools)
  const wanted = NewTokenSchema.safeParse(request.body)
  if (!wanted.success) {
    return unprocessable(wanted.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; '))
  }
  if (!wanted.data.permissions.every((one) => callerMay(caller, one))) return NOT_ALLOWED
  const { id, secret } = await makeToken(tools.database, caller.id, wanted.data, tools.clock())
  await record(request, tools, {
    action: 'token.created',
    object: `token/${id}`,
    by: caller,
    details: { permissions: wanted.data.permissions, days: wanted.data.days },
  })
  const token = (await listTokens(tools.database, caller.id, tools.clock())).find((one) => one.id === id)
  return { status: 201, body: { token, secret } }
}

export async function revokeOneToken(request: FastifyRequest, tools: AccessTools): Promise<Answer> {
  const asking = await identified(request, tools)
  const id = idOf(request)
  const owner = await revokeToken(tools.database, id, reachOf(asking))
  if (owner === null) return noSuch('token', id)
  await record(request, tools, {
    action: 'token.revoked',
    object: `token/${id}`,
    by: asking.caller,
    details: { of: owner },
  })
  return DONE
}
