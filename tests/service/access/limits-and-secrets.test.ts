import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '#src/tooling/free-port.ts'
import { MadeTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { startService } from '../../contract/start-service.ts'
import { HandBrowser } from '../../sign-in/hand-browser.ts'
import { CLIENT_SECRET, startProvider } from '../../sign-in/provider.ts'
import { pageHeaders, providerEnvironment, startStage } from '../../sign-in/sign-in-stage.ts'

describe('limits, failures and secrets', () => {
  const endings: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of endings.splice(0)) await end()
  })

  async function stageWith(parts: Parameters<typeof startStage>[0] = {}) {
    const stage = await startStage(parts)
    endings.push(stage.stop)
    return stage
  }

  it('too many sign-ins, writes and refusals get a 429 that says when to try again', async () => {
    const stage = await stageWith({ limits: { writes: 2, signIns: 6, failures: 3 } })
    const { browser } = await stage.signIn('emi')
    const headers = await pageHeaders(stage, browser)
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await browser.send(`${stage.address}/api/v1/tokens/none`, { method: 'DELETE', headers })).status)
    }
    expect(statuses).toEqual([404, 404, 429])
    for (let count = 0; count < 3; count += 1) {
      expect((await fetch(`${stage.address}/api/v1/tokens`)).status).toBe(401)
    }
    const refused = await fetch(`${stage.address}/api/v1/tokens`)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ type: 'urn:four-paths:problem:too-many-requests' })
    // Somebody who is signed in is not held up by a neighbour behind the same address.
    expect((await browser.send(`${stage.address}/api/v1/tokens`)).status).toBe(200)
    for (let count = 0; count < 4; count += 1) await fetch(`${stage.address}/auth/sign-in`, { redirect: 'manual' })
    expect((await fetch(`${stage.address}/auth/sign-in`, { redirect: 'manual' })).status).toBe(429)
  })

  it('the address of a client is what a trusted proxy says, and nothing that anybody else says', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    for (const [trust, address] of [
      ['', '127.0.0.1'],
      ['loopback', '203.0.113.7'],
      ['1', '203.0.113.7'],
      ['10.0.0.0/8', '127.0.0.1'],
    ] as const) {
      const stage = await stageWith({ environment: { TRUST_PROXY: trust } })
      const browser = new HandBrowser()
      const back = await browser.type('emi', await browser.visit(`${stage.address}/auth/sign-in`), /callback/)
      await browser.send(back.address, { headers })
      expect(stage.events.at(-1)).toMatchObject({ action: 'sign-in.accepted', address })
    }
  })

  it('starts while the provider is away, says so, and signs in once it is back', async () => {
    const [port, providerPort] = [await freePort(), await freePort()]
    const address = `http://127.0.0.1:${port}`
    const environment = providerEnvironment(`http://127.0.0.1:${providerPort}`, address)
    const service = await startService({ port, signIn: { environment } })
    endings.push(service.stop)
    const browser = new HandBrowser()
    const away = await browser.visit(`${address}/auth/sign-in?to=/ja`)
    expect([away.status, away.address]).toEqual([503, expect.stringContaining('/auth/failed?reason=unavailable')])
    expect(away.text).toContain('現在応答していません')
    expect((await fetch(`${address}/api/v1/tracker`)).status).toBe(200)
    const provider = await startProvider({ publicAddress: address, port: providerPort })
    endings.push(provider.stop)
    provider.people.set('emi', { name: 'Emi', groups: ['desk'] })
    const back = await browser.type('emi', await browser.visit(`${address}/auth/sign-in`))
    expect(back.way.at(-1)).not.toContain('failed')
  })

  it('without a provider nobody can sign in, and the service says so', async () => {
    const service = await startService({ signIn: {} })
    endings.push(service.stop)
    expect(await (await fetch(`${service.address}/api/v1/session`)).json()).toEqual({
      caller: null,
      isSignInOffered: false,
      readAccess: 'public',
      csrfToken: null,
    })
    const visit = await new HandBrowser().visit(`${service.address}/auth/sign-in?to=/en`)
    expect([visit.status, visit.way.length]).toEqual([404, 2])
    expect(visit.text).toContain('Signing in is not set up here')
    expect(visit.text).not.toContain('/auth/sign-in')
    expect((await fetch(`${service.address}/auth/callback?code=a&state=b`)).status).toBe(404)
  })

  it('behind https the cookies are Secure and bound to the host', async () => {
    const provider = await startProvider({ publicAddress: 'https://tracker.example.org' })
    endings.push(provider.stop)
    const environment = providerEnvironment(provider.issuer, 'https://tracker.example.org')
    const service = await startService({ signIn: { environment } })
    endings.push(service.stop)
    const response = await fetch(`${service.address}/auth/sign-in`, { redirect: 'manual' })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(
      /^__Host-four-paths-sign-in=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('redirect_uri')).toBe(
      'https://tracker.example.org/auth/callback',
    )
  })

  it('no secret is in a log line, an address of ours, an audit entry or an error', async () => {
    const stage = await stageWith({ environment: { READ_ACCESS: 'signed-in' } })
    const secrets = new Set([CLIENT_SECRET])
    const addresses: string[] = []
    const texts: string[] = []
    for (const [login, tampering] of [
      ['emi', null],
      ['guest', null],
      ['', null],
      ['ana', 'audience'],
      ['ana', 'changed-text'],
      ['ana', 'no-token'],
    ] as const) {
      stage.provider.misbehave(tampering)
      const { browser, visit } = await stage.signIn(login)
      texts.push(visit.text)
      addresses.push(...visit.way.filter((one) => one.startsWith(stage.address)))
      for (const one of visit.way) {
        const query = new URL(one).searchParams
        for (const name of ['code', 'state', 'nonce', 'code_challenge']) secrets.add(query.get(name) ?? CLIENT_SECRET)
      }
      for (const sent of browser.received) secrets.add(/^[\w-]+=([\w-]{43})/.exec(sent)?.[1] ?? CLIENT_SECRET)
    }
    stage.provider.misbehave(null)
    const { browser } = await stage.signIn('emi')
    const own = await pageHeaders(stage, browser)
    secrets.add(own['x-csrf-token'] ?? CLIENT_SECRET)
    const headers = { ...own, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'x', permissions: ['read'], days: 1 })
    const made = await browser.send(`${stage.address}/api/v1/tokens`, { method: 'POST', headers, body })
    const { secret } = MadeTokenSchema.parse(await made.json())
    secrets.add(secret)
    for (const path of ['/api/v1/tokens/x', '/api/v1/nothing', '/api/v1/milestones?x=1', '/auth/callback?code=a']) {
      const refused = await fetch(`${stage.address}${path}`, {
        method: path.includes('callback') ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        ...(path.includes('callback') ? {} : { body: JSON.stringify({ secret }) }),
      })
      texts.push(await refused.text())
    }
    expect(secrets.size).toBeGreaterThan(20)
    const ourAddresses = addresses.filter((one) => !one.includes('/auth/callback'))
    const written = [...stage.lines, JSON.stringify(stage.events), ...ourAddresses, ...texts].join('\n')
    for (const one of secrets) expect(written.includes(one), `a secret was written: ${one}`).toBe(false)
    expect(stage.lines.some((line) => line.includes('/auth/callback'))).toBe(true)
  })
})
