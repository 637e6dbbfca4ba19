/** What a provider, or somebody between it and the service, could send instead of a proper ID token. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { decodeJwt, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose'

export type Tampering =
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'nonce'
  | 'other-key'
  | 'unsigned'
  | 'changed-text'
  | 'no-token'
  | 'other-subject'

const HOUR_SECONDS = 3600

function withFault(tampering: Tampering, claims: JWTPayload): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  switch (tampering) {
    case 'issuer':
      return { ...claims, iss: 'https://evil.example' }
    case 'audience':
      return { ...claims, aud: 'another-client' }
    case 'expired':
      return { ...claims, iat: now - 2 * HOUR_SECONDS, exp: now - HOUR_SECONDS }
    case 'nonce':
      return { ...claims, nonce: 'of-another-sign-in' }
    case 'other-subject':
      return { ...claims, sub: 'somebody-else' }
    case 'other-key':
    case 'unsigned':
    case 'changed-text':
    case 'no-token':
      return claims
  }
}

/** The groups of an administrator, put into the text while the signature stays. */
function withChangedText(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), name: 'Forged', groups: ['it'] }
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

async function changedToken(tampering: Tampering, token: string, key: JWK): Promise<string> {
  if (tampering === 'changed-text') return withChangedText(token)
  const claims = withFault(tampering, decodeJwt(token))
  if (tampering === 'unsigned') return new UnsecuredJWT(claims).encode()
  const signer = tampering === 'other-key' ? (await generateKeyPair('RS256')).privateKey : await importJWK(key, 'RS256')
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'tests' }).sign(signer)
}

async function changedBody(tampering: Tampering, body: string, key: JWK): Promise<string> {
  const answer: unknown = JSON.parse(body)
  if (typeof answer !== 'object' || answer === null || !('id_token' in answer)) return body
  const { id_token, ...others } = answer
  if (tampering === 'no-token') return JSON.stringify(others)
  return JSON.stringify({ ...others, id_token: await changedToken(tampering, String(id_token), key) })
}

/** Changes what the token endpoint answers, on its way out. */
export function tampered(tampering: Tampering, request: IncomingMessage, response: ServerResponse, key: JWK): void {
  if (request.url !== '/token') return
  const end = response.end.bind(response)
  const later = (body: unknown): ServerResponse => {
    void changedBody(tampering, String(body), key).then((changed) => {
      response.setHeader('content-length', Buffer.byteLength(changed))
      return end(changed)
    })
    return response
  }
  Object.assign(response, { end: later })
}
