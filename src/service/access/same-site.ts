/** Whether a write by cookie comes from a page of ours. Three guards, for browsers differ in what they send. */
import type { FastifyRequest } from 'fastify'
import { csrfTokenOf, isSameText } from './secrets.ts'

const CSRF_HEADER = 'x-csrf-token'

/** SameSite on the cookie is a fourth guard, kept by the browser itself. */
export function isFromOurPage({ headers }: FastifyRequest, sessionSecret: string, publicAddress: URL): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin !== undefined && headers.origin !== publicAddress.origin) return false
  const sent = headers[CSRF_HEADER]
  return typeof sent === 'string' && isSameText(sent, csrfTokenOf(sessionSecret))
}
