/** A browser without pages: keeps cookies by host as a browser would, and follows redirects one by one. */
import { parseSetCookie, stringifyCookie } from 'cookie'

export interface Visit {
  readonly address: string
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** Every address on the way, the last one included. */
  readonly way: readonly string[]
}

const MOST_REDIRECTS = 12

export class HandBrowser {
  readonly #cookies = new Map<string, Map<string, string>>()
  /** Every Set-Cookie as it was sent. */
  readonly received: string[] = []

  cookies(address: string): Map<string, string> {
    const { host } = new URL(address)
    const known = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, known)
    return known
  }

  /** One request, without following. */
  async send(address: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const cookies = this.cookies(address)
    if (cookies.size > 0) headers.set('cookie', stringifyCookie(Object.fromEntries(cookies)))
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const sent of response.headers.getSetCookie()) {
      this.received.push(sent)
      const { name, value = '', maxAge, expires } = parseSetCookie(sent)
      const isGone = maxAge === 0 || (expires !== undefined && expires.getTime() < Date.now())
      if (isGone) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  /** @param stopBefore an address that is only looked at, not asked */
  async visit(address: string, init: RequestInit = {}, stopBefore?: RegExp): Promise<Visit> {
    const way = [address]
    let response = await this.send(address, { headers: { accept: 'text/html' }, ...init })
    while (response.status >= 300 && response.status < 400 && way.length < MOST_REDIRECTS) {
      const next = new URL(response.headers.get('location') ?? '', way.at(-1)).href
      way.push(next)
      if (stopBefore?.test(next) === true) break
      response = await this.send(next, { headers: { accept: 'text/html' } })
    }
    const last = way.at(-1) ?? address
    return { address: last, status: response.status, text: await response.text(), headers: response.headers, way }
  }

  /** Types a name at the provider's page, where a visit has led. */
  type(login: string, { address }: Visit, stopBefore?: RegExp): Promise<Visit> {
    const body = new URLSearchParams({ login, do: login === '' ? 'cancel' : 'continue' })
    return this.visit(address, { method: 'POST', body }, stopBefore)
  }
}
