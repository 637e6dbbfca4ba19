/**
 * Every route by every role and by none. The routes come from the service itself: one that is not in the table below
 * fails the first test, so that none can be forgotten.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { PERMISSIONS, type Permission } from '#src/domain/access/roles.ts'
import { MadeTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { ROUTES } from '#src/domain/contract/routes.ts'
import { makeToken, revokeToken } from '#src/service/access/store/tokens.ts'
import { pageHeaders, startStage, type SignInStage } from '../../sign-in/sign-in-stage.ts'
import { builtPages, type BuiltPages } from '../built-pages.ts'

type Needs = 'nothing' | 'session' | 'own' | Permission

/** Written by hand, beside what the routes themselves say. */
const NEEDS: Readonly<Record<string, Needs>> = {
  'GET /': 'read',
  'GET /*': 'read',
  ...Object.fromEntries(LANGUAGES.flatMap((one) => [`GET /${one}`, `GET /${one}/*`].map((route) => [route, 'read']))),
  ...Object.fromEntries(LANGUAGES.map((one) => [`GET /offline/${one}.html`, 'read'])),
  'GET /auth/sign-in': 'nothing',
  'GET /auth/callback': 'nothing',
  'GET /auth/failed': 'nothing',
  'POST /auth/sign-out': 'nothing',
  'GET /api/v1/session': 'nothing',
  'GET /api/v1/sessions': 'own',
  'DELETE /api/v1/sessions/:id': 'own',
  'GET /api/v1/tokens': 'own',
  'POST /api/v1/tokens': 'session',
  'DELETE /api/v1/tokens/:id': 'own',
  'GET /api/v1/drafts': 'draft',
  'POST /api/v1/drafts': 'draft',
  'GET /api/v1/drafts/:id': 'draft',
  'PUT /api/v1/drafts/:id': 'draft',
  'POST /api/v1/drafts/:id/submit': 'draft',
  'POST /api/v1/drafts/:id/withdraw': 'draft',
  'POST /api/v1/drafts/:id/reject': 'review',
  'POST /api/v1/drafts/:id/publish': 'review',
  'POST /api/v1/milestones/:id/reports': 'draft',
  'POST /api/v1/preview': 'draft',
  'POST /api/v1/imports': 'draft',
  'GET /api/v1/imports/:id': 'draft',
  'GET /api/v1/imports/:id/rows': 'draft',
  'DELETE /api/v1/imports/:id': 'draft',
  'POST /api/v1/imports/:id/propose': 'draft',
  'GET /api/v1/records.json': 'draft',
  'GET /api/v1/records-json.zip': 'draft',
  'GET /api/v1/records-csv.zip': 'draft',
  'GET /api/v1/records.xlsx': 'draft',
  'GET /api/v1/records-empty.xlsx': 'draft',
  'GET /api/v1/ready': 'nothing',
  'GET /api/v1/audit': 'audit',
  'GET /api/v1/audit.json': 'audit',
  'GET /api/v1/audit.csv': 'audit',
}

/** The questions of the contract, which have no route of their own. */
const QUESTIONS: readonly [string, Needs][] = [
  ...ROUTES.map(({ path }): [string, Needs] => [`GET /api/v1${path}`, path === '/health' ? 'nothing' : 'read']),
  ['GET /api/v1/openapi.json', 'read'],
  ['GET /api/v1/export.csv', 'read'],
  ['GET /api/v1/export.xlsx', 'read'],
  ['GET /api/v1/export.docx', 'read'],
  ['GET /api/v1/export.json', 'read'],
  ['GET /api/v1/export.ics', 'read'],
  ['GET /api/v1/changes.atom', 'read'],
]

interface AskingAs {
  readonly by: 'session' | 'token' | 'nobody'
  readonly may: readonly Permission[]
  readonly headers: (stage: SignInStage) => Promise<Record<string, string>>
}

function session(login: string, may: readonly Permission[]): AskingAs {
  return {
    by: 'session',
    may,
    headers: async (stage) => {
      const { browser } = await stage.signIn(login)
      const cookie = `four-paths-session=${browser.cookies(stage.address).get('four-paths-session')}`
      return { ...(await pageHeaders(stage, browser)), cookie }
    },
  }
}

async function tokenOf(stage: SignInStage, login: string, scope: readonly Permission[]) {
  await stage.signIn(login)
  const { database } = stage.service.store
  const { id } = await database.db
    .selectFrom('people')
    .select('id')
    .where('subject', '=', login)
    .executeTakeFirstOrThrow()
  const made = await makeToken(database, id, { name: 'matrix', permissions: [...scope], days: 1 }, Date.now())
  return { ...made, owner: id }
}

function token(login: string, scope: readonly Permission[], may: readonly Permission[] = scope): AskingAs {
  return {
    by: 'token',
    may,
    headers: async (stage) => ({ authorization: `Bearer ${(await tokenOf(stage, login, scope)).secret}` }),
  }
}

const NOBODY = { by: 'nobody', may: [] } as const

const ASKING: Readonly<Record<string, AskingAs>> = {
  nobody: { ...NOBODY, headers: async () => ({}) },
  reader: session('rin', ['read']),
  editor: session('emi', ['read', 'draft']),
  reviewer: session('ryu', ['read', 'draft', 'review', 'audit']),
  administrator: session('ana', PERMISSIONS),
  'token to read': token('ana', ['read']),
  'token to audit': token('ana', ['audit']),
  'token with all': token('ana', PERMISSIONS),
  'token wider than its owner': token('rin', PERMISSIONS, ['read']),
  'revoked token': {
    ...NOBODY,
    headers: async (stage) => {
      const { id, secret, owner } = await tokenOf(stage, 'ana', PERMISSIONS)
      await revokeToken(stage.service.store.database, id, owner)
      return { authorization: `Bearer ${secret}` }
    },
  },
  'forged token': { ...NOBODY, headers: async () => ({ authorization: `Bearer fourpaths_${'A'.repeat(43)}` }) },
  'forged JWT': {
    ...NOBODY,
    headers: async () => ({ authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.' }),
  },
  'tampered cookie': {
    ...NOBODY,
    headers: async (stage) => {
      const { cookie = '', ...others } = await session('ana', []).headers(stage)
      return { ...others, cookie: `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}` }
    },
  },
  'ended session': {
    ...NOBODY,
    headers: async (stage) => {
      const headers = await session('ana', []).headers(stage)
      await fetch(`${stage.address}/auth/sign-out`, { method: 'POST', headers })
      return headers
    },
  },
}

function isAllowed(needs: Needs, { by, may }: AskingAs, readIsOpen: boolean): boolean {
  if (needs === 'nothing' || (needs === 'read' && readIsOpen)) return true
  if (needs === 'session') return by === 'session'
  if (needs === 'own') return by === 'session' || may.includes('administer')
  return may.includes(needs)
}

/** What every one of them is about: something of somebody else. */
const OTHERS = 'others'

describe.each(['public', 'signed-in'] as const)('reading is %s', (readAccess) => {
  let pages: BuiltPages
  let stage: SignInStage

  beforeAll(async () => {
    pages = builtPages()
    stage = await startStage({ pagesFolder: pages.folder, environment: { READ_ACCESS: readAccess } })
  })
  afterAll(async () => {
    await stage.stop()
    pages.remove()
  })

  it('every route that the service has stands in the table', () => {
    const ownMethods = stage.service.access
      .routes()
      .filter(({ method, url }) => method !== 'HEAD' && !isRefusalOfMethod(method, url))
      .map(({ method, url }) => `${method} ${url}`)
    expect(new Set(ownMethods)).toEqual(new Set(Object.keys(NEEDS)))
  })

  /** Methods that an address only refuses by name. */
  function isRefusalOfMethod(method: string, url: string): boolean {
    return url.startsWith('/api/v1') && !(`${method} ${url}` in NEEDS)
  }

  it('and what only refuses a method refuses it to everybody', async () => {
    const refusing = stage.service.access.routes().filter(({ method, url }) => isRefusalOfMethod(method, url))
    for (const { method, url } of refusing.filter((one) => one.method !== 'HEAD')) {
      const response = await fetch(`${stage.address}${url}`, { method })
      await response.arrayBuffer()
      expect(response.status, `${method} ${url}`).toBe(405)
    }
  })

  it.each(Object.entries(ASKING))('%s', async (_, asking) => {
    let headers = await asking.headers(stage)
    for (const [route, needs] of [...Object.entries(NEEDS), ...QUESTIONS]) {
      const [method = '', pattern = ''] = route.split(' ')
      const path = pattern.replace(/:id|\{id\}/, OTHERS).replace('*', 'milestones')
      const response = await fetch(`${stage.address}${path}`, { method, headers, redirect: 'manual' })
      // An answer that nobody reads keeps its connection, and the service waits for it when it is stopped.
      await response.arrayBuffer()
      const { status } = response
      const refusal = asking.by === 'nobody' ? 401 : 403
      const outcome = [401, 403].includes(status) ? `refused with ${status}` : 'let through'
      const expected = isAllowed(needs, asking, readAccess === 'public') ? 'let through' : `refused with ${refusal}`
      expect(`${route}: ${outcome}`).toBe(`${route}: ${expected}`)
      expect(status, route).toBeLessThan(500)
      if (method !== 'GET' && outcome === 'let through') headers = await asking.headers(stage)
    }
  })

  it.each(Object.entries(ASKING).filter(([name]) => name !== 'tampered cookie'))(
    'what belongs to others is out of reach of %s unless that may administer',
    async (_, asking) => {
      const victim = await tokenOf(stage, 'kei', ['read']).catch(async () => {
        stage.provider.people.set('kei', { name: 'Kei', groups: ['readers'] })
        return tokenOf(stage, 'kei', ['read'])
      })
      const headers = await asking.headers(stage)
      const { status } = await fetch(`${stage.address}/api/v1/tokens/${victim.id}`, { method: 'DELETE', headers })
      const isLeft = (
        await fetch(`${stage.address}/api/v1/session`, {
          headers: { authorization: `Bearer ${victim.secret}` },
        }).then((response) => response.text())
      ).includes('"Kei"')
      const expected = asking.may.includes('administer') ? 204 : { session: 404, token: 403, nobody: 401 }[asking.by]
      expect([status, isLeft]).toEqual([expected, !asking.may.includes('administer')])
    },
  )

  it('a token made through the API is among them', async () => {
    const headers = { ...(await session('emi', []).headers(stage)), 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'x', permissions: ['draft'], days: 1 })
    const made = await fetch(`${stage.address}/api/v1/tokens`, { method: 'POST', headers, body })
    expect(MadeTokenSchema.parse(await made.json()).token.permissions).toEqual(['draft'])
  })
})
