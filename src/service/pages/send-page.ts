import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Served } from '../edition/served-edition.ts'
import { sendText } from '../http/send-text.ts'
import type { PageAddress, ServedPages } from './served-pages.ts'

/**
 * A browser asks again each time, for the price of a 304. A shared cache may answer for half a minute by itself, a little
 * longer while it asks, and for a day when the service is gone.
 */
const KEPT_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, no-cache',
  'cdn-cache-control': 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400',
}
const UNKEPT_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

const HOST = /^[\w.:[\]-]+$/

/** As the reader knows it; a proxy in front says so if it speaks TLS. */
function originOf({ headers, protocol }: FastifyRequest): string | null {
  const host = headers.host ?? ''
  if (!HOST.test(host)) return null
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : protocol}://${host}`
}

/** The page's one address, and the same page in the other languages. They are absolute, so they cannot stand in the page. */
function addressLinks(request: FastifyRequest, { language, pathname, search }: PageAddress): string[] {
  const origin = originOf(request)
  if (origin === null) return []
  const rest = pathname.slice(`/${language}`.length)
  const query = search === '' ? '' : `?${search}`
  return [
    `<${origin}${pathname}>; rel="canonical"`,
    ...LANGUAGES.map((one) => `<${origin}/${one}${rest}${query}>; rel="alternate"; hreflang="${LANGUAGE_TAGS[one]}"`),
  ]
}

export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: ServedPages,
  served: Served,
  address: PageAddress,
): Promise<FastifyReply> {
  const { status, hash, body, links } = await pages.find(served, address)
  if (hash === null) return sendText(request, reply, { status, hash: '', body, headers: UNKEPT_HEADERS })
  const all = [...links, ...(status === 200 ? addressLinks(request, address) : [])]
  const headers = { ...KEPT_HEADERS, ...(all.length === 0 ? {} : { link: all.join(', ') }) }
  return sendText(request, reply, { status, hash, body, headers })
}
