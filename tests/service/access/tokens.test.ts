import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MadeTokenSchema, TokensSchema, type MadeToken } from '#src/domain/contract/access/token-schema.ts'
import { OpenSessionsSchema } from '#src/domain/contract/access/session-schema.ts'
import { DAY } from '#src/service/access/clock.ts'
import type { HandBrowser } from '../../sign-in/hand-browser.ts'
import { pageHeaders, sessionOf, startStage, type SignInStage } from '../../sign-in/sign-in-stage.ts'
import { STORE_KINDS, type EmptyPlace } from '../store-kinds.ts'

describe.each(STORE_KINDS)('sessions and tokens in %s', (_, makePlace) => {
  let place: EmptyPlace
  let stage: SignInStage

  beforeAll(async () => {
    place = await makePlace()
    const { dataFolder, databaseUrl } = place.parts
    stage = await startStage({ dataFolder, ...(databaseUrl === null ? {} : { databaseUrl }), claimsIn: 'token' })
  })
  afterAll(async () => {
    await stage.stop()
    await place.remove()
  })

  function api(path: string): string {
    return `${stage.address}/api/v1${path}`
  }

  async function write(browser: HandBrowser, method: string, path: string, body?: unknown): Promise<Response> {
    const headers = await pageHeaders(stage, browser)
    if (body === undefined) return browser.send(api(path), { method, headers })
    const asJson = { ...headers, 'content-type': 'application/json' }
    return browser.send(api(path), { method, headers: asJson, body: JSON.stringify(body) })
  }

  async function make(browser: HandBrowser, permissions: string[], days = 30): Promise<MadeToken> {
    const response = await write(browser, 'POST', '/tokens', { name: 'Weekly import', permissions, days })
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store'])
    return MadeTokenSchema.parse(await response.json())
  }

  async function asToken(secret: string): Promise<unknown> {
    return (await fetch(api('/session'), { headers: { authorization: `Bearer ${secret}` } })).json()
  }

  it('a token acts for its owner, within its scope, and is listed without its secret', async () => {
    const { browser } = await stage.signIn('ryu')
    const { token, secret } = await make(browser, ['read', 'audit'])
    expect(secret).toMatch(/^fourpaths_[\w-]{43}$/)
    expect(await asToken(secret)).toMatchObject({
      caller: { name: 'Ryu Reviewer', role: 'reviewer', permissions: ['read', 'audit'], by: 'token' },
      csrfToken: null,
    })
    const listed = await (await browser.send(api('/tokens'))).text()
    expect(TokensSchema.parse(JSON.parse(listed)).tokens).toEqual([{ ...token, lastUsedAt: expect.any(String) }])
    expect(listed).not.toContain(secret)
    const rows = await stage.service.store.database.db.selectFrom('tokens').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(stage.events.at(-1)).toMatchObject({ action: 'token.created', object: `token/${token.id}` })
  })

  it.each([
    ['a permission the owner does not have', { name: 'x', permissions: ['review'], days: 1 }, 403],
    ['an unknown permission', { name: 'x', permissions: ['everything'], days: 1 }, 422],
    ['no permission', { name: 'x', permissions: [], days: 1 }, 422],
    ['no name', { name: '  ', permissions: ['read'], days: 1 }, 422],
    ['a name that turns a list around', { name: 'a\u202Eb', permissions: ['read'], days: 1 }, 422],
    ['no end', { name: 'x', permissions: ['read'], days: 100_000 }, 422],
    ['half a day', { name: 'x', permissions: ['read'], days: 0.5 }, 422],
    ['more than is asked', { name: 'x', permissions: ['read'], days: 1, owner: 'ana' }, 422],
    ['no object', [], 422],
  ])('%s makes no token', async (_name, body, status) => {
    const { browser } = await stage.signIn('emi')
    const before = await (await browser.send(api('/tokens'))).text()
    expect((await write(browser, 'POST', '/tokens', body)).status).toBe(status)
    expect(await (await browser.send(api('/tokens'))).text()).toBe(before)
  })

  it('a body that is too large or no JSON is refused', async () => {
    const { browser } = await stage.signIn('emi')
    expect((await write(browser, 'POST', '/tokens', { name: 'x'.repeat(5000) })).status).toBe(413)
    const headers = { ...(await pageHeaders(stage, browser)), 'content-type': 'application/json' }
    const broken = await browser.send(api('/tokens'), { method: 'POST', headers, body: '{' })
    expect(broken.status).toBe(400)
  })

  it('a token may never do more than its owner may now', async () => {
    stage.provider.people.set('kim', { name: 'Kim', groups: ['it'] })
    const { browser } = await stage.signIn('kim')
    const { secret } = await make(browser, ['read', 'draft', 'review', 'audit', 'administer'])
    stage.provider.people.set('kim', { name: 'Kim', groups: ['desk'] })
    await stage.signIn('kim')
    expect(await asToken(secret)).toMatchObject({ caller: { role: 'editor', permissions: ['read', 'draft'] } })
    stage.provider.people.set('kim', { name: 'Kim', groups: [] })
    await stage.signIn('kim')
    expect(await asToken(secret)).toMatchObject({ caller: null })
  })

  it('an expired or revoked token is nobody, and a token cannot make another', async () => {
    const { browser } = await stage.signIn('ana')
    const { token, secret } = await make(browser, ['read', 'administer'])
    const { secret: short } = await make(browser, ['read'], 1)
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'child', permissions: ['read'], days: 1 })
    expect((await fetch(api('/tokens'), { method: 'POST', headers, body })).status).toBe(403)
    expect((await write(browser, 'DELETE', `/tokens/${token.id}`)).status).toBe(204)
    expect((await write(browser, 'DELETE', `/tokens/${token.id}`)).status).toBe(404)
    expect(await asToken(secret)).toMatchObject({ caller: null })
    expect(stage.events.at(-1)).toMatchObject({ action: 'token.revoked', object: `token/${token.id}` })
    expect(await asToken(short)).toMatchObject({ caller: { by: 'token' } })
    stage.pass(DAY)
    expect(await asToken(short)).toMatchObject({ caller: null })
  })

  it.each(['', 'x', 'fourpaths_', `fourpaths_${'a'.repeat(43)}`, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.', 'a b'])(
    'a made-up token is nobody, also beside a good cookie: %s',
    async (secret) => {
      const { browser } = await stage.signIn('ana')
      const headers = { authorization: `Bearer ${secret}` }
      expect((await browser.send(api('/tokens'), { headers })).status).toBe(401)
      expect((await browser.send(api('/tokens'), { headers: { authorization: secret } })).status).toBe(401)
    },
  )

  it('the hash of a token is no token', async () => {
    const { browser } = await stage.signIn('emi')
    await make(browser, ['read'])
    const rows = await stage.service.store.database.db.selectFrom('tokens').selectAll().execute()
    for (const { secret_hash, id } of rows) {
      expect(await asToken(secret_hash)).toMatchObject({ caller: null })
      expect(await asToken(id)).toMatchObject({ caller: null })
    }
  })

  it('one’s own sessions can be ended from elsewhere, others’ only by an administrator', async () => {
    const { browser: here } = await stage.signIn('emi')
    const { browser: elsewhere } = await stage.signIn('emi')
    const { browser: other } = await stage.signIn('ryu')
    const { browser: admin } = await stage.signIn('ana')
    const list = async (browser: HandBrowser, query = '') =>
      OpenSessionsSchema.parse(await (await browser.send(api(`/sessions${query}`))).json()).sessions
    const lost = (await list(elsewhere)).find(({ isThis }) => isThis)
    expect(await list(other)).not.toContainEqual(expect.objectContaining({ id: lost?.id }))
    expect((await write(other, 'DELETE', `/sessions/${lost?.id}`)).status).toBe(404)
    expect((await other.send(api('/sessions?of=everybody'))).status).toBe(403)
    expect((await sessionOf(stage, elsewhere)).caller).not.toBeNull()
    expect((await write(here, 'DELETE', `/sessions/${lost?.id}`)).status).toBe(204)
    expect((await sessionOf(stage, elsewhere)).caller).toBeNull()
    const remaining = (await list(admin, '?of=everybody')).filter(({ person }) => person.name === 'Emi Editor')
    expect(remaining.length).toBeGreaterThan(0)
    for (const { id } of remaining) expect((await write(admin, 'DELETE', `/sessions/${id}`)).status).toBe(204)
    expect((await sessionOf(stage, here)).caller).toBeNull()
    expect(stage.events.at(-1)).toMatchObject({ action: 'session.ended', actor: { name: 'Ana Administrator' } })
  })

  it.each(['?of=a%20b', '?of=', '?all=yes', '?of=everybody&of=everybody'])(
    'a list asked for by %s is refused by name',
    async (query) => {
      const { browser } = await stage.signIn('ana')
      expect((await browser.send(api(`/tokens${query}`))).status).toBe(400)
    },
  )

  it.each(['..%2F..%2Fsession', '%2e%2e', 'token-1%00', "'%20or%201=1", 'x'.repeat(150)])(
    'an id that is none finds nothing: %s',
    async (id) => {
      const { browser } = await stage.signIn('ana')
      expect([404, 414]).toContain((await write(browser, 'DELETE', `/tokens/${id}`)).status)
      expect((await sessionOf(stage, browser)).caller).not.toBeNull()
    },
  )

  it('a method that is not offered is named as such', async () => {
    const response = await fetch(api('/tokens'), { method: 'PUT' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })
})
