import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#src/service/access/clock.ts'
import { HandBrowser } from '../../sign-in/hand-browser.ts'
import { pageHeaders, sessionOf, startStage, type SignInStage } from '../../sign-in/sign-in-stage.ts'
import { STORE_KINDS, type EmptyPlace } from '../store-kinds.ts'

const AT_PROVIDER = /\/interaction\//
const AT_CALLBACK = /\/auth\/callback/

describe.each(STORE_KINDS)('signing in, with the sessions in %s', (_, makePlace) => {
  let place: EmptyPlace
  let stage: SignInStage

  beforeAll(async () => {
    place = await makePlace()
    const { dataFolder, databaseUrl } = place.parts
    stage = await startStage({ dataFolder, ...(databaseUrl === null ? {} : { databaseUrl }) })
  })
  afterAll(async () => {
    await stage.stop()
    await place.remove()
  })

  it.each([
    ['rin', 'Rin Reader', 'reader', ['read']],
    ['emi', 'Emi Editor', 'editor', ['read', 'draft']],
    ['ryu', 'Ryu Reviewer', 'reviewer', ['read', 'draft', 'review', 'audit']],
    ['ana', 'Ana Administrator', 'administrator', ['read', 'draft', 'review', 'audit', 'administer']],
  ])('%s goes to the provider and comes back as who the provider says', async (login, name, role, permissions) => {
    const { browser, visit } = await stage.signIn(login, '/en/milestones?country=KR')
    expect(visit.address).toBe(`${stage.address}/en/milestones?country=KR`)
    expect(await sessionOf(stage, browser)).toMatchObject({
      caller: { name, role, permissions, by: 'session' },
      isSignInOffered: true,
      readAccess: 'public',
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(stage.events.at(-1)).toMatchObject({
      action: 'sign-in.accepted',
      actor: { name, role },
      address: '127.0.0.1',
    })
  })

  it('who signed in stands in the audit trail, for those who may read it', async () => {
    const { browser } = await stage.signIn('ryu')
    const trail = await (await browser.send(`${stage.address}/api/v1/audit?limit=1`)).json()
    expect(trail).toMatchObject({
      items: [{ action: 'sign-in.accepted', actor: { name: 'Ryu Reviewer', role: 'reviewer' }, address: '127.0.0.1' }],
    })
    const { browser: editor } = await stage.signIn('emi')
    expect((await editor.send(`${stage.address}/api/v1/audit`)).status).toBe(403)
  })

  it('asks for a code with PKCE, state and nonce, and for nothing else', async () => {
    const { way } = await new HandBrowser().visit(`${stage.address}/auth/sign-in`, {}, AT_PROVIDER)
    const asked = new URL(way[1] ?? '').searchParams
    expect(Object.fromEntries(asked)).toEqual({
      client_id: 'four-paths-tests',
      redirect_uri: `${stage.address}/auth/callback`,
      response_type: 'code',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  it('somebody in none of the groups is told so, in their language, and is nobody', async () => {
    const { browser, visit } = await stage.signIn('guest', '/ko/milestones')
    expect(visit.status).toBe(403)
    expect(visit.text).toContain('<html lang="ko">')
    expect(visit.text).toContain('소속 그룹에 이 시스템의 역할이 없습니다')
    expect(await sessionOf(stage, browser)).toMatchObject({ caller: null, csrfToken: null })
    expect(stage.events.at(-1)).toMatchObject({
      action: 'sign-in.refused',
      actor: null,
      details: { reason: 'no-role', name: 'Guest' },
    })
  })

  it('somebody who turns back is not signed in', async () => {
    const { browser, visit } = await stage.signIn('')
    expect(visit.status).toBe(403)
    expect(visit.text).toContain('cancelled or refused')
    expect(await sessionOf(stage, browser)).toMatchObject({ caller: null })
    expect(stage.events.at(-1)).toMatchObject({ action: 'sign-in.refused', details: { reason: 'refused' } })
  })

  it('the same answer of the provider cannot be used twice, nor in another browser', async () => {
    const browser = new HandBrowser()
    const there = await browser.visit(`${stage.address}/auth/sign-in`)
    const back = await browser.type('emi', there, AT_CALLBACK)
    const other = await new HandBrowser().visit(back.address)
    expect([other.status, other.address]).toEqual([400, expect.stringContaining('reason=expired')])
    expect((await browser.visit(back.address)).status).not.toBe(400)
    const again = await browser.visit(back.address)
    expect([again.status, again.address]).toEqual([400, expect.stringContaining('reason=expired')])
  })

  it.each([
    ['a changed state', (query: URLSearchParams) => query.set('state', 'another')],
    ['no state', (query: URLSearchParams) => query.delete('state')],
    ['a changed code', (query: URLSearchParams) => query.set('code', 'another')],
    ['another issuer', (query: URLSearchParams) => query.set('iss', 'https://evil.example')],
  ])('%s in the answer is refused', async (_name, change) => {
    const browser = new HandBrowser()
    const back = await browser.type('ana', await browser.visit(`${stage.address}/auth/sign-in`), AT_CALLBACK)
    const changed = new URL(back.address)
    change(changed.searchParams)
    const visit = await browser.visit(changed.href)
    expect([visit.status, visit.address]).toEqual([400, expect.stringContaining('reason=failed')])
    expect(await sessionOf(stage, browser)).toMatchObject({ caller: null })
    // And the proper answer is worth nothing any more.
    expect((await browser.visit(back.address)).address).toContain('reason=expired')
  })

  it('a code of one sign-in is worth nothing in another one', async () => {
    const [thief, victim] = [new HandBrowser(), new HandBrowser()]
    const stolen = await victim.type('ana', await victim.visit(`${stage.address}/auth/sign-in`), AT_CALLBACK)
    const own = await thief.type('rin', await thief.visit(`${stage.address}/auth/sign-in`), AT_CALLBACK)
    const mixed = new URL(own.address)
    mixed.searchParams.set('code', new URL(stolen.address).searchParams.get('code') ?? '')
    expect((await thief.visit(mixed.href)).address).toContain('reason=failed')
    expect(await sessionOf(stage, thief)).toMatchObject({ caller: null })
  })

  it.each([
    'issuer',
    'audience',
    'expired',
    'nonce',
    'other-key',
    'unsigned',
    'changed-text',
    'no-token',
    'other-subject',
  ] as const)('an ID token with a fault is refused: %s', async (tampering) => {
    stage.provider.misbehave(tampering)
    try {
      const { browser, visit } = await stage.signIn('ana')
      expect([visit.status, visit.address]).toEqual([400, expect.stringContaining('reason=failed')])
      expect(visit.text).not.toMatch(/JWT|claim|jwks|nonce|unexpected/i)
      expect(await sessionOf(stage, browser)).toMatchObject({ caller: null })
    } finally {
      stage.provider.misbehave(null)
    }
  })

  it('a sign-in that takes too long has to begin again', async () => {
    const browser = new HandBrowser()
    const back = await browser.type('emi', await browser.visit(`${stage.address}/auth/sign-in`), AT_CALLBACK)
    stage.pass(16 * MINUTE)
    expect((await browser.visit(back.address)).address).toContain('reason=expired')
  })

  it('cookies cannot be read by scripts nor sent by other sites, and a new sign-in brings a new secret', async () => {
    const { browser } = await stage.signIn('emi')
    const first = browser.cookies(stage.address).get('four-paths-session')
    await browser.visit(`${stage.address}/auth/sign-in`)
    const second = browser.cookies(stage.address).get('four-paths-session')
    expect(second).toMatch(/^[\w-]{43}$/)
    expect(second).not.toBe(first)
    for (const sent of browser.received.filter((one) => one.startsWith('four-paths'))) {
      expect(sent).toMatch(/; Path=\/; .*HttpOnly.*SameSite=Lax/i)
    }
    const old = await fetch(`${stage.address}/api/v1/session`, { headers: { cookie: `four-paths-session=${first}` } })
    expect(await old.json()).toMatchObject({ caller: null })
  })

  it('a made-up cookie is nobody', async () => {
    for (const value of ['x', '', 'a'.repeat(43), '%00', '../../etc/passwd', "' or 1=1 --", 'a'.repeat(5000)]) {
      const cookie = `four-paths-session=${value}`
      const response = await fetch(`${stage.address}/api/v1/session`, { headers: { cookie } })
      expect(await response.json()).toMatchObject({ caller: null })
    }
  })

  it('a session that is not used ends, and one that is used lasts until its last hour', async () => {
    const { browser: idle } = await stage.signIn('emi')
    const { browser: busy } = await stage.signIn('ryu')
    for (let passed = 0; passed < 11; passed += 1) {
      stage.pass(HOUR - MINUTE)
      expect((await sessionOf(stage, busy)).caller).not.toBeNull()
    }
    expect((await sessionOf(stage, idle)).caller).toBeNull()
    stage.pass(30 * MINUTE)
    expect((await sessionOf(stage, busy)).caller).not.toBeNull()
    stage.pass(45 * MINUTE)
    expect((await sessionOf(stage, busy)).caller).toBeNull()
  })

  it('signing out ends the session here and tells where to end it at the provider', async () => {
    const { browser } = await stage.signIn('emi')
    const secret = browser.cookies(stage.address).get('four-paths-session')
    const headers = await pageHeaders(stage, browser)
    const response = await browser.send(`${stage.address}/auth/sign-out`, { method: 'POST', headers })
    expect(response.status).toBe(200)
    const body: unknown = await response.json()
    expect(body).toEqual({ signOutAt: expect.stringContaining(`${stage.provider.issuer}/session/end?`) })
    expect(browser.cookies(stage.address).size).toBe(0)
    const replayed = await fetch(`${stage.address}/api/v1/session`, {
      headers: { cookie: `four-paths-session=${secret}` },
    })
    expect(await replayed.json()).toMatchObject({ caller: null })
    expect(stage.events.at(-1)).toMatchObject({ action: 'sign-in.ended', actor: { name: 'Emi Editor' } })
  })

  it('a role that the provider takes away is gone in every session and token', async () => {
    stage.provider.people.set('tem', { name: 'Tem', groups: ['it'] })
    const { browser: first } = await stage.signIn('tem')
    expect((await sessionOf(stage, first)).caller?.role).toBe('administrator')
    stage.provider.people.set('tem', { name: 'Tem', groups: ['readers'] })
    const { browser: second } = await stage.signIn('tem')
    expect((await sessionOf(stage, second)).caller?.role).toBe('reader')
    expect((await sessionOf(stage, first)).caller?.role).toBe('reader')
    stage.provider.people.set('tem', { name: 'Tem', groups: [] })
    await stage.signIn('tem')
    expect((await sessionOf(stage, first)).caller).toBeNull()
    expect((await sessionOf(stage, second)).caller).toBeNull()
  })

  it('what the database holds is not enough to be somebody', async () => {
    const { browser } = await stage.signIn('emi')
    const secret = browser.cookies(stage.address).get('four-paths-session') ?? ''
    const { db } = stage.service.store.database
    const rows = await db.selectFrom('sessions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    for (const { secret_hash, id } of rows) {
      for (const value of [secret_hash, id]) {
        const headers = { cookie: `four-paths-session=${value}` }
        const response = await fetch(`${stage.address}/api/v1/session`, { headers })
        expect(await response.json()).toMatchObject({ caller: null })
      }
    }
  })
})
