/** Who may sign in and how long it holds, from the environment. */
import type { RoleMap } from '#src/domain/access/role-of-groups.ts'
import { READ_ACCESS, type ReadAccess } from '#src/domain/contract/access/session-schema.ts'
import { HOUR, MINUTE } from './clock.ts'
import { readRoleMap } from './read-role-map.ts'
import type { SessionLimits } from './store/sessions.ts'

export interface ProviderConfig {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly groupsClaim: string
  readonly scopes: string
  readonly roles: RoleMap
}

export interface AccessConfig {
  /** Null: nobody can sign in, tokens apart. */
  readonly provider: ProviderConfig | null
  /** Where browsers find the service: scheme, host and port. Null: unknown. */
  readonly publicAddress: URL | null
  readonly readAccess: ReadAccess
  readonly session: SessionLimits
}

/** The variable's text without spaces around it, or what stands for an absent one. */
export type ReadValue = (name: string, absent: string) => string

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const PROVIDER_VARIABLES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES', 'PUBLIC_ADDRESS']
const LONGEST_IDLE_MINUTES = 7 * 24 * 60
const LONGEST_SESSION_HOURS = 31 * 24

/** Without TLS anybody on the way could read what is sent, so only within one machine. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.includes(hostname)
}

function readAddress(text: string): URL | null {
  const address = URL.canParse(text) ? new URL(text) : null
  if (address === null || !['https:', 'http:'].includes(address.protocol)) return null
  return address.username === '' && address.search === '' && address.hash === '' ? address : null
}

function readIssuer(value: ReadValue, faults: string[]): URL | null {
  const issuer = readAddress(value('OIDC_ISSUER', ''))
  if (issuer !== null && (issuer.protocol === 'https:' || isLoopback(issuer))) return issuer
  faults.push('OIDC_ISSUER should be the https address of the provider, exactly as it names itself')
  return null
}

/** All or nothing: a provider that is set up half would look like one that is not. */
function readProvider(value: ReadValue, faults: string[]): ProviderConfig | null {
  const given = PROVIDER_VARIABLES.filter((name) => value(name, '') !== '')
  if (given.every((name) => name === 'PUBLIC_ADDRESS')) return null
  const missing = PROVIDER_VARIABLES.filter((name) => !given.includes(name))
  for (const name of missing) faults.push(`${name} is needed for signing in, beside ${given.join(', ')}`)
  if (missing.length > 0) return null
  const issuer = readIssuer(value, faults)
  const roles = readRoleMap(value('OIDC_ROLES', ''), faults)
  const scopes = value('OIDC_SCOPES', 'openid profile')
  if (!scopes.split(' ').includes('openid')) faults.push('OIDC_SCOPES should name openid among its scopes')
  if (issuer === null || roles === null) return null
  const groupsClaim = value('OIDC_GROUPS_CLAIM', 'groups')
  const [clientId, clientSecret] = [value('OIDC_CLIENT_ID', ''), value('OIDC_CLIENT_SECRET', '')]
  return { issuer, clientId, clientSecret, groupsClaim, scopes, roles }
}

function readReadAccess(value: ReadValue, faults: string[]): ReadAccess {
  const text = value('READ_ACCESS', 'public')
  const access = READ_ACCESS.find((one) => one === text)
  if (access === undefined) faults.push(`READ_ACCESS should be ${READ_ACCESS.join(' or ')}, not "${text}"`)
  return access ?? 'signed-in'
}

interface Counted {
  readonly name: string
  readonly absent: number
  readonly most: number
}

export function readCount({ name, absent, most }: Counted, value: ReadValue, faults: string[]): number {
  const text = value(name, String(absent))
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= most) return count
  faults.push(`${name} should be a number from 1 to ${most}, not "${text}"`)
  return absent
}

/** @param publicAddress as read already */
export function readAccessConfig(value: ReadValue, publicAddress: string | null, faults: string[]): AccessConfig {
  const before = faults.length
  const provider = readProvider(value, faults)
  const readAccess = readReadAccess(value, faults)
  if (readAccess === 'signed-in' && provider === null && faults.length === before) {
    faults.push('READ_ACCESS=signed-in needs a provider to sign in with: OIDC_ISSUER and its companions')
  }
  return {
    provider,
    readAccess,
    publicAddress: publicAddress === null ? null : new URL(publicAddress),
    session: {
      idleMilliseconds:
        readCount({ name: 'SESSION_IDLE_MINUTES', absent: 60, most: LONGEST_IDLE_MINUTES }, value, faults) * MINUTE,
      absoluteMilliseconds:
        readCount({ name: 'SESSION_HOURS', absent: 12, most: LONGEST_SESSION_HOURS }, value, faults) * HOUR,
    },
  }
}
