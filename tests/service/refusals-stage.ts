/** A service with people, drafts and imports in every state that a refusal needs, and one that has counted enough writes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '#src/domain/access/roles.ts'
import { PERMISSIONS } from '#src/domain/access/roles.ts'
import { refusedRun } from '#src/domain/contract/import/dry-run-result.ts'
import { HOUR } from '#src/service/access/clock.ts'
import { csrfTokenOf } from '#src/service/access/secrets.ts'
import { openSession } from '#src/service/access/store/sessions.ts'
import { makeToken } from '#src/service/access/store/tokens.ts'
import { addImport } from '#src/service/import/stored-imports.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event, source } from '../contract/suite/desk-changes.ts'

const ADDRESS = 'http://127.0.0.1:4173'
const IMPORT = 'i00000000000000000000'
/** What a later revision has as well, so that a draft that adds it is no longer right. */
const TAKEN = 'taken-meanwhile'

export interface RefusalsStage {
  readonly service: RunningService
  /** Refuses every write from the second on. */
  readonly busy: RunningService
  readonly headers: Readonly<Record<'nobody' | 'reader' | 'editor' | 'reviewer' | 'session', Record<string, string>>>
  readonly drafts: Readonly<Record<'open' | 'withdrawn' | 'open-outdated' | 'submitted-outdated', string>>
  readonly imports: Readonly<Record<'nothing' | 'outdated', string>>
  readonly stop: () => Promise<void>
}

export async function startRefusalsStage(): Promise<RefusalsStage> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'four-paths-refusals-'))
  const environment = { PUBLIC_ADDRESS: ADDRESS }
  const service = await startService({ dataFolder, signIn: { environment } })
  const limits = { writes: 1, signIns: 60, failures: 120 }
  const busy = await startService({ dataFolder, signIn: { environment, limits } })
  const { database } = service.store
  const person = async (
    role: Role,
  ): Promise<{ id: string; issuer: string; subject: string; name: string; role: Role }> => {
    const row = { id: `person-${role}`, issuer: ADDRESS, subject: role, name: role, role }
    await database.db.insertInto('people').values(row).execute()
    return row
  }
  const tokenOf = async (role: Role): Promise<Record<string, string>> => {
    const { id } = await person(role)
    const wanted = { name: role, permissions: [...PERMISSIONS], days: 1 }
    return { authorization: `Bearer ${(await makeToken(database, id, wanted, Date.now())).secret}` }
  }
  const limitsOfSession = { idleMilliseconds: HOUR, absoluteMilliseconds: HOUR }
  const arrival = { now: Date.now(), limits: limitsOfSession, address: '127.0.0.1', browser: 'Tests', former: null }
  const { secret } = await openSession(database, { person: await person('administrator'), ...arrival })
  const headers = {
    nobody: {},
    reader: await tokenOf('reader'),
    editor: await tokenOf('editor'),
    reviewer: await tokenOf('reviewer'),
    session: { cookie: `four-paths-session=${secret}`, 'x-csrf-token': csrfTokenOf(secret) },
  }

  const write = async (by: 'editor' | 'reviewer', path: string, ifMatch: string, body?: object): Promise<string> => {
    const reply = await service.server.inject({
      method: 'POST',
      url: `/api/v1/drafts${path}`,
      headers: { ...headers[by], 'if-match': ifMatch },
      ...(body === undefined ? {} : { payload: body }),
    })
    if (reply.statusCode >= 300) throw new Error(reply.body)
    const { id }: { id: string } = reply.json()
    return id
  }
  const draft = (...changes: object[]): Promise<string> => write('editor', '', '"r1"', { summary: 'x', changes })
  const submitted = async (...changes: object[]): Promise<string> => {
    const id = await draft(...changes)
    return write('editor', `/${id}/submit`, '"v1"')
  }
  const drafts = {
    open: await draft(event('one', 'One')),
    withdrawn: await draft(event('two', 'Two')),
    'open-outdated': await draft(source(TAKEN)),
    'submitted-outdated': await submitted(source(TAKEN)),
  }
  await write('editor', `/${drafts.withdrawn}/withdraw`, '"v1"')
  const { changed, published } = { changed: 'sun-2025', published: source(TAKEN) }
  const known = service.served.current.edition.dataset.sources.find(({ id }) => id === changed)
  const amended = (title: string) => ({ kind: 'source', action: 'amend', record: { ...known, title } }) as const
  await write('reviewer', `/${await submitted(published, amended('Another title'))}/publish`, '"v2-r1"')

  const at = new Date().toISOString()
  const keptImport = async (id: string, changes: readonly object[]): Promise<string> => {
    const result = JSON.stringify({ ...refusedRun([]), changes })
    const row = { id, owner: 'person-editor', file: 'x.json', format: 'json', at, state: 'done', stage: 'done' }
    await addImport(database, { ...row, done: 1, seen_at: at, base: 1, result, draft: null })
    return id
  }
  const imports = {
    nothing: await keptImport(`${IMPORT}1`, []),
    outdated: await keptImport(`${IMPORT}2`, [amended('A third title')]),
  }
  return {
    service,
    busy,
    headers,
    drafts,
    imports,
    stop: async () => {
      await busy.stop()
      await service.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
