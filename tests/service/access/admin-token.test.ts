import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type RunningService } from '../../contract/start-service.ts'
import { ROOT } from '../../runner/places.ts'

describe('npm run admin -- token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-admin-'))
  let service: RunningService

  beforeAll(async () => {
    service = await startService({ dataFolder: folder, signIn: {} })
  })
  afterAll(async () => {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  function admin(...parameters: string[]) {
    return spawnSync(process.execPath, [join(ROOT, 'src/service/admin/main.ts'), ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    })
  }

  it('makes a token that works at once, beside a service that runs and has no provider', async () => {
    const { stdout, status } = admin('token', '--name', 'Weekly import', '--role', 'administrator', '--days', '7')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^fourpaths_[\w-]{43}\n$/)])
    const headers = { authorization: `Bearer ${stdout.trim()}` }
    const session = await fetch(`${service.address}/api/v1/session`, { headers })
    expect(await session.json()).toMatchObject({
      caller: { name: 'Weekly import', role: 'administrator', by: 'token' },
      isSignInOffered: false,
    })
    const trail: unknown = await (await fetch(`${service.address}/api/v1/audit`, { headers })).json()
    expect(trail).toMatchObject({ items: [{ action: 'token.created', actor: null, address: null }] })
    expect(JSON.stringify(trail)).not.toContain(stdout.trim())
  })

  it('gives less than the role where less is asked for', async () => {
    const { stdout } = admin('token', '--name', 'Reader', '--role', 'reviewer', '--permissions', 'read,audit')
    const headers = { authorization: `Bearer ${stdout.trim()}` }
    const session = await fetch(`${service.address}/api/v1/session`, { headers })
    expect(await session.json()).toMatchObject({ caller: { permissions: ['read', 'audit'] } })
  })

  it.each([
    [[], /npm run admin -- token --name/],
    [['frobnicate'], /npm run admin -- token --name/],
    [['token'], /--name and --role \(reader, editor, reviewer, administrator\) are needed/],
    [['token', '--name', 'x', '--role', 'owner'], /--role/],
    [['token', '--name', 'x', '--role', 'reader', '--permissions', 'draft'], /that the role has/],
    [['token', '--name', 'x', '--role', 'reader', '--days', '0'], /--days 1 to 400/],
    [['token', '--name', 'x', '--role', 'reader', '--colour', 'red'], /Unknown option '--colour'/],
  ])('%j is explained', (parameters, words) => {
    const { stderr, stdout, status } = admin(...parameters)
    expect([status, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
