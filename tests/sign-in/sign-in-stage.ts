/** The service and a provider beside each other, with a clock and ears. */
import type { RateLimits } from '#src/service/access/rate-limits.ts'
import type { AuditNote } from '#src/domain/editing/audit.ts'
import type { Session } from '#src/domain/contract/access/session-schema.ts'
import { SessionSchema } from '#src/domain/contract/access/session-schema.ts'
import { freePort } from '#src/tooling/free-port.ts'
import { startService, type RunningService, type ServiceParts } from '../contract/start-service.ts'
import { HandBrowser, type Visit } from './hand-browser.ts'
import { CLIENT_ID, CLIENT_SECRET, startProvider, type SignInProvider } from './provider.ts'

const ROLE_GROUPS = { reader: ['readers'], editor: ['desk'], reviewer: ['heads'], administrator: ['it'] }

interface StageParts extends Pick<ServiceParts, 'databaseUrl' | 'pagesFolder' | 'dataFolder'> {
  readonly claimsIn?: 'token' | 'userinfo'
  readonly environment?: Readonly<Record<string, string>>
  readonly limits?: RateLimits
}

export interface SignInStage {
  readonly service: RunningService
  readonly provider: SignInProvider
  readonly address: string
  /** What would be in the audit. */
  readonly events: readonly AuditNote[]
  /** What the service wrote to its log. */
  readonly lines: readonly string[]
  /** Makes the service's clock go on. */
  readonly pass: (milliseconds: number) => void
  /** The whole way, in a browser of its own. */
  readonly signIn: (login: string, to?: string) => Promise<{ browser: HandBrowser; visit: Visit }>
  readonly stop: () => Promise<void>
}

const NO_LIMITS: RateLimits = { writes: 100_000, signIns: 100_000, failures: 100_000 }

/** One person for each role, one in no group of ours. */
const PEOPLE = [
  ['rin', 'Rin Reader', 'readers'],
  ['emi', 'Emi Editor', 'desk'],
  ['ryu', 'Ryu Reviewer', 'heads'],
  ['ana', 'Ana Administrator', 'it'],
  ['guest', 'Guest', 'visitors'],
] as const

export function providerEnvironment(issuer: string, publicAddress: string): Record<string, string> {
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    OIDC_ROLES: JSON.stringify(ROLE_GROUPS),
    PUBLIC_ADDRESS: publicAddress,
  }
}

export async function startStage(parts: StageParts = {}): Promise<SignInStage> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const provider = await startProvider({
    publicAddress: address,
    ...(parts.claimsIn === undefined ? {} : { claimsIn: parts.claimsIn }),
  })
  for (const [login, name, group] of PEOPLE) provider.people.set(login, { name, groups: [group] })
  const events: AuditNote[] = []
  const lines: string[] = []
  let ahead = 0
  const { environment, limits, claimsIn: _, ...serviceParts } = parts
  const service = await startService({
    ...serviceParts,
    port,
    logTarget: { write: (line) => lines.push(line) },
    signIn: {
      environment: { ...providerEnvironment(provider.issuer, address), ...environment },
      clock: () => Date.now() + ahead,
      limits: limits ?? NO_LIMITS,
      onAudit: (note) => events.push(note),
    },
  })
  return {
    service,
    provider,
    address,
    events,
    lines,
    pass: (milliseconds) => {
      ahead += milliseconds
    },
    signIn: async (login, to = '/api/v1/health') => {
      const browser = new HandBrowser()
      const there = await browser.visit(`${address}/auth/sign-in?${new URLSearchParams({ to }).toString()}`)
      return { browser, visit: await browser.type(login, there) }
    },
    stop: async () => {
      await service.stop()
      await provider.stop()
    },
  }
}

/** What a page would ask first. */
export async function sessionOf(stage: SignInStage, browser: HandBrowser): Promise<Session> {
  return SessionSchema.parse(await (await browser.send(`${stage.address}/api/v1/session`)).json())
}

/** What a page sends with a write. */
export async function pageHeaders(stage: SignInStage, browser: HandBrowser): Promise<Record<string, string>> {
  const { csrfToken } = await sessionOf(stage, browser)
  return { origin: stage.address, 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrfToken ?? '' }
}
