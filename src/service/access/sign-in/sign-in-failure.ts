/** Why somebody is not signed in, in the few kinds a person can do something about. */
import * as oidc from 'openid-client'

/**
 * not-offered: no provider is set up. unavailable: it does not answer. expired: begun too long ago, in another browser, or
 * finished already. refused: the provider said no. no-role: it said yes, and none of the groups has a role here. failed:
 * what came back was not in order.
 */
export const SIGN_IN_FAILURES = ['not-offered', 'unavailable', 'expired', 'refused', 'no-role', 'failed'] as const
export type SignInFailure = (typeof SIGN_IN_FAILURES)[number]

export const STATUS_OF_FAILURE: Readonly<Record<SignInFailure, number>> = {
  'not-offered': 404,
  unavailable: 503,
  expired: 400,
  refused: 403,
  'no-role': 403,
  failed: 400,
}

export function failureOfProvider(error: unknown): SignInFailure {
  if (error instanceof oidc.AuthorizationResponseError) return error.error === 'access_denied' ? 'refused' : 'failed'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isAway = error instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes(code)
  return isAway ? 'unavailable' : 'failed'
}

/** For the log: what the library calls it. Its causes hold what was sent, claims and codes among it, and stay out. */
export function loggedFailure(error: unknown): { name: string; code: string; reason: string } {
  if (!(error instanceof Error)) return { name: 'unknown', code: '', reason: '' }
  return { name: error.name, code: 'code' in error ? String(error.code) : '', reason: error.message }
}
