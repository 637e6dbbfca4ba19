/** The two cookies: of a session, and of a sign-in under way. No script can read either. */
import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'

const SECOND = 1000
const LONGEST_SECRET = 100

export class SecretCookie {
  readonly #name: string
  readonly #isSecure: boolean

  constructor(name: string, publicAddress: URL | null) {
    this.#isSecure = publicAddress?.protocol === 'https:'
    // The prefix makes the browser refuse one that was set by a neighbouring subdomain or without TLS.
    this.#name = this.#isSecure ? `__Host-${name}` : name
  }

  /** Null: none, or nothing that could be ours. */
  read({ cookie }: Pick<IncomingHttpHeaders, 'cookie'>): string | null {
    if (cookie === undefined) return null
    const secret = parseCookie(cookie)[this.#name] ?? ''
    return secret === '' || secret.length > LONGEST_SECRET ? null : secret
  }

  set(reply: FastifyReply, secret: string, milliseconds: number): void {
    this.#send(reply, secret, Math.floor(milliseconds / SECOND))
  }

  clear(reply: FastifyReply): void {
    this.#send(reply, '', 0)
  }

  #send(reply: FastifyReply, value: string, maxAge: number): void {
    // Lax: sent when a link leads here, also back from the provider, but with no write that another site starts.
    const cookie = { name: this.#name, value, path: '/', httpOnly: true, sameSite: 'lax', maxAge } as const
    reply.header('set-cookie', stringifySetCookie({ ...cookie, secure: this.#isSecure }))
  }
}
