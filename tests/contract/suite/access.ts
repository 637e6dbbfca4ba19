import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { ACCESS_OPERATIONS } from '#src/domain/contract/access/access-operations.ts'
import { OpenSessionsSchema, SessionSchema } from '#src/domain/contract/access/session-schema.ts'
import { MadeTokenSchema, TokensSchema } from '#src/domain/contract/access/token-schema.ts'
import { AuditSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { person } from '../actors.ts'
import type { Asking } from './asking.ts'
import { ADA, DeskAsking, type Sent } from './desk-asking.ts'

const TESS = person('tess', 'editor')
const THEO = person('theo', 'reviewer')
const WANTED = { name: 'Weekly import', permissions: ['read', 'draft'], days: 30 }

export function describeAccess(asking: Asking): void {
  const desk = new DeskAsking(asking)

  async function read<S extends z.ZodMiniType>(schema: S, actor: Actor | null, address: string, sent: Sent = {}) {
    const reply = await desk.send(actor, address, sent)
    expect([reply.status < 300, reply.status < 300 ? '' : reply.text]).toEqual([true, ''])
    expect(reply.headers.get('cache-control')).toBe('no-store')
    return schema.parse(JSON.parse(reply.text))
  }
  const make = (actor: Actor) => read(MadeTokenSchema, actor, '/tokens', { body: WANTED })
  const tokens = async (actor: Actor, query = '') => (await read(TokensSchema, actor, `/tokens${query}`)).tokens
  const sessions = async (actor: Actor, query = '') =>
    (await read(OpenSessionsSchema, actor, `/sessions${query}`)).sessions

  describe('sessions and tokens', () => {
    it('says who asks, to nobody as well', async () => {
      expect((await read(SessionSchema, null, '/session')).caller).toBeNull()
      expect((await read(SessionSchema, TESS, '/session')).caller).toMatchObject({ ...TESS, by: 'session' })
    })

    it('a token is made with its entry in the trail, shown once, listed, and revoked', async () => {
      const { token, secret } = await make(TESS)
      expect(token).toMatchObject({ name: WANTED.name, owner: TESS, permissions: ['read', 'draft'] })
      const listed = await desk.send(TESS, '/tokens')
      expect(TokensSchema.parse(JSON.parse(listed.text)).tokens).toEqual([token])
      expect(listed.text).not.toContain(secret)
      expect((await desk.send(TESS, `/tokens/${token.id}`, { method: 'DELETE' })).status).toBe(204)
      expect(await tokens(TESS)).toEqual([])
      const { items } = await desk.read(AuditSchema, ADA, '/audit?limit=2')
      expect(items).toMatchObject([
        { action: 'token.revoked', object: `token/${token.id}`, actor: TESS, details: { of: 'tess' } },
        { action: 'token.created', object: `token/${token.id}`, actor: TESS },
      ])
    })

    it('an administrator lists by person and ends what is others’; nobody else does', async () => {
      const { token } = await make(THEO)
      await sessions(TESS)
      expect(await sessions(THEO)).toMatchObject([{ person: { id: 'theo' }, isThis: true }])
      expect((await tokens(ADA, '?of=theo')).map(({ id }) => id)).toEqual([token.id])
      const [session] = await sessions(ADA, '?of=theo')
      expect(session).toMatchObject({ person: THEO, isThis: false })
      const everybody = (await sessions(ADA, '?of=everybody')).map((one) => one.person.id)
      expect(everybody).toEqual(expect.arrayContaining(['tess', 'theo', 'ada']))
      expect(await tokens(THEO, '?of=theo')).toHaveLength(1)
      expect(await tokens(ADA, '?of=no-such-person')).toEqual([])

      expect((await desk.refusal(TESS, '/tokens?of=theo', 403)).reason).toBe('not-allowed')
      expect((await desk.refusal(TESS, '/sessions?of=everybody', 403)).reason).toBe('not-allowed')
      const remove = { method: 'DELETE' }
      expect((await desk.refusal(TESS, `/tokens/${token.id}`, 404, remove)).reason).toBe('unknown-token')
      expect((await desk.refusal(TESS, `/sessions/${session?.id}`, 404, remove)).reason).toBe('unknown-session')
      expect((await desk.send(ADA, `/tokens/${token.id}`, remove)).status).toBe(204)
      expect((await desk.send(ADA, `/sessions/${session?.id}`, remove)).status).toBe(204)
      expect(await tokens(THEO)).toEqual([])
      const { items } = await desk.read(AuditSchema, ADA, '/audit?limit=1')
      expect(items).toMatchObject([{ action: 'session.ended', actor: ADA, details: { of: 'theo' } }])
    })

    it('names every field that is wrong, with a code', async () => {
      const faults = async (body: unknown) =>
        (await desk.refusal(TESS, '/tokens', 422, { body })).faults?.map(({ field, reason }) => [field, reason])
      expect(await faults({ name: '  ', permissions: ['read', 'everything'], days: 1000, owner: 'ada' })).toEqual(
        expect.arrayContaining([
          ['name', 'empty'],
          ['permissions.1', 'unknown-value'],
          ['days', 'too-large'],
          ['owner', 'unknown-field'],
        ]),
      )
      expect(await faults({ ...WANTED, permissions: [] })).toEqual([['permissions', 'too-few']])
      expect(await faults({ ...WANTED, name: 'a\u202Eb' })).toMatchObject([['name', expect.any(String)]])
      expect(await faults([])).toEqual([['', 'wrong-type']])
      const wider = await desk.refusal(TESS, '/tokens', 403, { body: { ...WANTED, permissions: ['read', 'review'] } })
      expect(wider.faults).toMatchObject([{ field: 'permissions.1', value: 'review', allowed: ['read', 'draft'] }])
      expect((await desk.refusal(TESS, '/tokens', 400, { raw: '{' })).reason).toBe('bad-json')
      expect((await desk.refusal(TESS, '/tokens', 415, { raw: 'a=b', type: 'text/plain' })).reason).toBe('not-json')
      expect(await tokens(TESS)).toEqual([])
    })

    it.each(ACCESS_OPERATIONS.filter(({ needs }) => needs !== 'nothing').map(({ method, path }) => [method, path]))(
      '%s %s is for somebody',
      async (method, path) => {
        const refusal = await desk.refusal(null, path.replace('{id}', 'x'), 401, { method })
        expect(refusal.reason).toBe('not-signed-in')
      },
    )

    it('refuses other methods and parameters by name', async () => {
      const reply = await desk.send(TESS, '/tokens', { method: 'PUT' })
      expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
      const { errors } = await desk.refusal(ADA, '/sessions?of=everybody&of=tess&all=yes', 400)
      expect(errors?.map(({ parameter, reason }) => [parameter, reason])).toEqual([
        ['of', 'repeated'],
        ['all', 'unknown-parameter'],
      ])
    })

    it.each(ACCESS_OPERATIONS.filter(({ takesOf }) => takesOf !== true).map(({ method, path }) => [method, path]))(
      '%s %s takes no parameter, and does nothing where one is named',
      async (method, path) => {
        const body = method === 'POST' ? { body: { name: 'x', permissions: ['read'], days: 1 } } : {}
        const address = `${path.replace('{id}', 'x')}?colour=red`
        const { errors } = await desk.refusal(ADA, address, 400, { method, ...body })
        expect(errors).toMatchObject([{ parameter: 'colour', value: 'red', reason: 'unknown-parameter' }])
      },
    )
  })
}
