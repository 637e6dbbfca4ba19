import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageHeaders, sessionOf, startStage, type SignInStage } from '../../sign-in/sign-in-stage.ts'

describe('a write by cookie that another site could start', () => {
  let stage: SignInStage

  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage.stop())

  const BODY = JSON.stringify({ name: 'x', permissions: ['read'], days: 1 })

  it.each([
    ['from our page', {}, 201],
    [
      'by a client that sends neither Origin nor Sec-Fetch-Site, with the token',
      { origin: null, 'sec-fetch-site': null },
      201,
    ],
    ['without the token', { 'x-csrf-token': null }, 403],
    ['with an empty token', { 'x-csrf-token': '' }, 403],
    ['with a made-up token', { 'x-csrf-token': 'a'.repeat(43) }, 403],
    ['with another origin', { origin: 'https://evil.example' }, 403],
    ['with the origin of a file or a sandbox', { origin: 'null' }, 403],
    ['with an origin that begins like ours', { origin: 'http://127.0.0.1:1' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }, 403],
  ] as const)('%s', async (_, change, status) => {
    const { browser } = await stage.signIn('emi')
    const headers = new Headers({ ...(await pageHeaders(stage, browser)), 'content-type': 'application/json' })
    for (const [name, value] of Object.entries(change)) {
      if (value === null) headers.delete(name)
      else headers.set(name, value)
    }
    const response = await browser.send(`${stage.address}/api/v1/tokens`, { method: 'POST', headers, body: BODY })
    const refusal = (await response.text()).includes('urn:four-paths:problem:cross-site')
    expect([response.status, refusal]).toEqual([status, status === 403])
  })

  it('the token of one session is worth nothing in another', async () => {
    const { browser } = await stage.signIn('emi')
    const { browser: other } = await stage.signIn('emi')
    const headers = { ...(await pageHeaders(stage, other)), 'content-type': 'application/json' }
    const response = await browser.send(`${stage.address}/api/v1/tokens`, { method: 'POST', headers, body: BODY })
    expect(response.status).toBe(403)
  })

  it('a form of another site can not sign anybody out', async () => {
    const { browser } = await stage.signIn('emi')
    const response = await browser.send(`${stage.address}/auth/sign-out`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=b',
    })
    expect(response.status).toBe(403)
    expect((await sessionOf(stage, browser)).caller).not.toBeNull()
  })

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '/en%0d%0aset-cookie:%20a=b',
    '/..%2f..%2f',
  ])('signing in leads to a page of ours and breaks no header: to=%s', async (to) => {
    const { browser, visit } = await stage.signIn('emi', decodeURIComponent(to))
    expect(new URL(visit.address).origin).toBe(stage.address)
    expect(browser.received.join('\n')).not.toMatch(/^a=b/m)
  })
})
