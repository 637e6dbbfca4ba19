/** Addresses of sources in one spelling, so that the same page is not recorded twice. */

const PARTS = /^(?<scheme>https?):\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/i
const DEFAULT_PORT = { http: /:80$/, https: /:443$/ } as const
/** What newsletters and social networks append to count their readers. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)(?:=|$)/i

function withoutTracking(query: string | undefined): string {
  const pairs = (query ?? '').slice(1).split('&')
  const kept = pairs.filter((pair) => pair !== '' && !TRACKING.test(pair))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** As it is kept: scheme and host in lower case, without the port that goes without saying and without what only counts readers. */
export function normalUrl(url: string): string {
  const { scheme = '', host = '', path = '', query, fragment = '' } = PARTS.exec(url.trim())?.groups ?? {}
  if (host === '') return url
  const isSecure = scheme.toLowerCase() === 'https'
  const name = host.toLowerCase().replace(isSecure ? DEFAULT_PORT.https : DEFAULT_PORT.http, '')
  return `${scheme.toLowerCase()}://${name}${path === '' ? '/' : path}${withoutTracking(query)}${fragment}`
}

/** Equal for two addresses of the same page, whether secure or not, with or without www, slash at the end or place in it. */
export function samePageKey(url: string): string {
  return normalUrl(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/+(?=\?|$)/, '')
}
