import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { RefusalSchema } from '#src/domain/contract/desk/refusal.ts'
import { report } from '../../contract/suite/desk-changes.ts'
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
    const { stdout, status } = admin(
      'token',
      '--for',
      'Kim Minji',
      '--name',
      'Weekly import',
      '--role',
      'administrator',
      '--days',
      '7',
    )
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^fourpaths_[\w-]{43}\n$/)])
    const headers = { authorization: `Bearer ${stdout.trim()}` }
    const session = await fetch(`${service.address}/api/v1/session`, { headers })
    expect(await session.json()).toMatchObject({
      caller: { name: 'Kim Minji', role: 'administrator', by: 'token' },
      isSignInOffered: false,
    })
    const trail: unknown = await (await fetch(`${service.address}/api/v1/audit`, { headers })).json()
    expect(trail).toMatchObject({ items: [{ action: 'token.created', actor: null, address: null }] })
    expect(JSON.stringify(trail)).not.toContain(stdout.trim())
  })

  it('gives less than the role where less is asked for', async () => {
    const { stdout } = admin(
      'token',
      '--for',
      'Lee',
      '--name',
      'Reader',
      '--role',
      'reviewer',
      '--permissions',
      'read,audit',
    )
    const headers = { authorization: `Bearer ${stdout.trim()}` }
    const session = await fetch(`${service.address}/api/v1/session`, { headers })
    expect(await session.json()).toMatchObject({ caller: { permissions: ['read', 'audit'] } })
  })

  it('two tokens of one person are no second person, however the name is typed', async () => {
    const tokenFor = (person: string): string =>
      admin('token', '--for', person, '--name', 'x', '--role', 'reviewer').stdout.trim()
    const send = (token: string, path: string, ifMatch: string, body?: object): Promise<Response> =>
      fetch(`${service.address}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'if-match': ifMatch, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    const [first, second, other] = ['Sato Hanako', 'ＳＡＴＯ  hanako ', 'Tanaka Jun'].map(tokenFor)
    const proposal = { summary: 'x', changes: [report()] }
    const made = DraftDetailSchema.parse(await (await send(first ?? '', '/drafts', '"r1"', proposal)).json())
    const step = (token: string | undefined, command: string, version: number) =>
      send(token ?? '', `/drafts/${made.id}/${command}`, `"v${version}-r1"`)
    expect((await step(second, 'submit', 1)).status).toBe(200)
    expect(RefusalSchema.parse(await (await step(second, 'publish', 2)).json()).reason).toBe('second-person-needed')
    expect((await step(other, 'publish', 2)).status).toBe(200)
  })

  it.each([
    [[], /npm run admin -- token --for/],
    [['frobnicate'], /npm run admin -- token --for/],
    [['token', '--name', 'x', '--role', 'reader'], /--for, --name and --role/],
    [['token', '--for', ' ', '--name', 'x', '--role', 'reader'], /--for, --name and --role/],
    [['token'], /--for, --name and --role \(reader, editor, reviewer, administrator\) are needed/],
    [['token', '--for', 'Kim', '--name', 'x', '--role', 'owner'], /--role/],
    [['token', '--for', 'Kim', '--name', 'x', '--role', 'reader', '--permissions', 'draft'], /that the role has/],
    [['token', '--for', 'Kim', '--name', 'x', '--role', 'reader', '--days', '0'], /--days 1 to 400/],
    [['token', '--for', 'Kim', '--name', 'x', '--role', 'reader', '--colour', 'red'], /Unknown option '--colour'/],
  ])('%j is explained', (parameters, words) => {
    const { stderr, stdout, status } = admin(...parameters)
    expect([status, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
