import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type RunningService } from '../contract/start-service.ts'

const TOKEN = 'a-token-of-the-scraper'

describe('figures', () => {
  let service: RunningService

  beforeAll(async () => {
    service = await startService({ metricsToken: TOKEN })
  })
  afterAll(() => service.stop())

  const ask = (token: string | null): Promise<Response> =>
    fetch(`${service.address}/metrics`, token === null ? {} : { headers: { authorization: `Bearer ${token}` } })

  it('are for whoever has the token, and hold no address of any request', async () => {
    await fetch(`${service.address}/api/v1/milestones?q=secret-words`)
    await fetch(`${service.address}/nowhere/secret-words`)
    await fetch(`${service.address}/api/v1/drafts`, { headers: { authorization: 'Bearer fourpaths_forged' } })
    expect((await ask(null)).status).toBe(401)
    expect((await ask(`${TOKEN}x`)).status).toBe(401)
    const answer = await ask(TOKEN)
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(text).toContain('four_paths_requests_total{method="GET",kind="api",status="200"} 1')
    expect(text).toContain('four_paths_refusals_total{status="401",reason="not-signed-in"} 1')
    expect(text).toContain('four_paths_revision 1')
    expect(text).toContain('four_paths_store_reachable 1')
    expect(text).not.toContain('secret-words')
  })

  it('are not there without a token in the configuration', async () => {
    const plain = await startService()
    expect((await fetch(`${plain.address}/metrics`)).status).toBe(404)
    await plain.stop()
  })

  it('readiness asks the database', async () => {
    const other = await startService()
    const ready = await fetch(`${other.address}/api/v1/ready`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', revision: 1 }])
    await other.store.close()
    const gone = await fetch(`${other.address}/api/v1/ready`)
    expect([gone.status, await gone.json()]).toEqual([503, { status: 'not-ready', revision: 1 }])
    await other.server.close()
  })
})
