import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../config.ts'
import { HOUR, MINUTE } from './clock.ts'

const PROVIDER = {
  OIDC_ISSUER: 'https://id.example.org/realms/mofa',
  OIDC_CLIENT_ID: 'four-paths',
  OIDC_CLIENT_SECRET: 'a-secret',
  OIDC_ROLES: '{"editor": ["/desk, east"], "administrator": ["cn=it,ou=groups"]}',
  PUBLIC_ADDRESS: 'https://tracker.example.org',
}

describe('readConfig(environment), who may sign in', () => {
  it('nobody, by default, and everybody may read', () => {
    expect(readConfig({}).access).toEqual({
      provider: null,
      publicAddress: null,
      readAccess: 'public',
      session: { idleMilliseconds: 60 * MINUTE, absoluteMilliseconds: 12 * HOUR },
    })
  })

  it('reads a provider, its groups and the times', () => {
    const { access } = readConfig({
      ...PROVIDER,
      OIDC_GROUPS_CLAIM: 'roles',
      OIDC_SCOPES: 'openid email groups',
      READ_ACCESS: 'signed-in',
      SESSION_IDLE_MINUTES: '15',
      SESSION_HOURS: '8',
    })
    expect(access).toEqual({
      provider: {
        issuer: new URL(PROVIDER.OIDC_ISSUER),
        clientId: 'four-paths',
        clientSecret: 'a-secret',
        groupsClaim: 'roles',
        scopes: 'openid email groups',
        roles: { editor: ['/desk, east'], administrator: ['cn=it,ou=groups'] },
      },
      publicAddress: new URL('https://tracker.example.org'),
      readAccess: 'signed-in',
      session: { idleMilliseconds: 15 * MINUTE, absoluteMilliseconds: 8 * HOUR },
    })
  })

  it.each(Object.keys(PROVIDER))('a provider without %s is refused, and the message names it', (name) => {
    expect(() => readConfig({ ...PROVIDER, [name]: '' })).toThrow(new RegExp(`^${name} is needed`, 'm'))
  })

  it.each([
    ['OIDC_ISSUER', 'id.example.org'],
    ['OIDC_ISSUER', 'http://id.example.org'],
    ['OIDC_ISSUER', 'https://id.example.org/?realm=x'],
    ['OIDC_ROLES', 'editor=desk'],
    ['OIDC_ROLES', '{}'],
    ['OIDC_ROLES', '{"owner": ["desk"]}'],
    ['OIDC_ROLES', '{"editor": "desk"}'],
    ['OIDC_ROLES', '{"editor": []}'],
    ['OIDC_SCOPES', 'profile'],
    ['PUBLIC_ADDRESS', 'tracker.example.org'],
    ['PUBLIC_ADDRESS', 'https://example.org/tracker'],
    ['PUBLIC_ADDRESS', 'javascript:alert(1)'],
    ['READ_ACCESS', 'private'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_HOURS', '1e3'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
  ])('%s=%s is refused by name', (name, text) => {
    const read = () => readConfig({ ...PROVIDER, [name]: text })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(new RegExp(`^${name} should`, 'm'))
  })

  it('closed reading without anything to sign in with would lock everybody out', () => {
    expect(() => readConfig({ READ_ACCESS: 'signed-in' })).toThrow(/READ_ACCESS=signed-in needs a provider/)
  })

  it('a provider on this very machine may speak without TLS', () => {
    const { access } = readConfig({ ...PROVIDER, OIDC_ISSUER: 'http://127.0.0.1:9000' })
    expect(access.provider?.issuer.href).toBe('http://127.0.0.1:9000/')
  })

  it('no fault repeats the secret', () => {
    expect(() => readConfig({ ...PROVIDER, OIDC_ISSUER: 'x', OIDC_ROLES: 'x', PUBLIC_ADDRESS: 'x' })).not.toThrow(
      /a-secret/,
    )
  })

  it.each([
    ['1', 1],
    ['loopback', ['loopback']],
    ['10.0.0.1, fd00::/8', ['10.0.0.1', 'fd00::/8']],
  ])('TRUST_PROXY=%s', (text, proxies) => {
    expect(readConfig({ TRUST_PROXY: text }).trustedProxies).toEqual(proxies)
  })
})
