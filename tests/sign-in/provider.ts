/** A real OpenID Connect provider on this machine, with people whose groups a test can change, and ways to misbehave. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Provider, type Configuration } from 'oidc-provider'
import { freePort } from '#src/tooling/free-port.ts'
import { providerMemory } from './provider-memory.ts'
import { answerInteraction, isInteraction } from './interaction.ts'
import { tampered, type Tampering } from './tampering.ts'

export const CLIENT_ID = 'four-paths-tests'
/** Searched for in logs, addresses and answers: it must never be found there. */
export const CLIENT_SECRET = 'client-secret-that-no-log-may-hold'

export interface ProviderPerson {
  readonly name: string
  readonly groups: readonly string[]
}

export interface SignInProvider {
  readonly issuer: string
  /** By the name they type. */
  readonly people: Map<string, ProviderPerson>
  /** What it does wrong from here on; null for nothing. */
  readonly misbehave: (tampering: Tampering | null) => void
  readonly stop: () => Promise<void>
}

interface ProviderParts {
  /** Of the service: where the browser may be sent back to. */
  readonly publicAddress: string
  readonly claimsIn?: 'token' | 'userinfo'
  readonly port?: number
}

function configurationOf(parts: ProviderParts, people: SignInProvider['people'], key: JWK): Configuration {
  const { publicAddress, claimsIn = 'userinfo' } = parts
  return {
    adapter: providerMemory(),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${publicAddress}/auth/callback`],
        post_logout_redirect_uris: [`${publicAddress}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['a key for the cookies of the tests'] },
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    conformIdTokenClaims: claimsIn === 'userinfo',
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const person = people.get(id)
      if (person === undefined) return undefined
      return { accountId: id, claims: async () => ({ sub: id, name: person.name, groups: person.groups }) }
    },
    // Whoever signs in is not also asked whether this service may know it.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 600, Session: 3600 },
  }
}

export async function startProvider(parts: ProviderParts): Promise<SignInProvider> {
  const people: SignInProvider['people'] = new Map()
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'tests', alg: 'RS256', use: 'sig' }
  const port = parts.port ?? (await freePort())
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, configurationOf(parts, people, key))
  const answer = provider.callback()
  let tampering: Tampering | null = null

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isInteraction(request)) return answerInteraction(provider, people, request, response)
    if (tampering !== null) tampered(tampering, request, response, key)
    await answer(request, response)
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    })
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer,
    people,
    misbehave: (change) => {
      tampering = change
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
