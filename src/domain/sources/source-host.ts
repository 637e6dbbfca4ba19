/** Scheme, and perhaps a user; then the host up to its port, path, query or fragment. */
const HOST = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?(?<host>[^/?#:]+)/i

/** The host that serves a source: what a reader can judge before following a link. */
export function hostOf(url: string): string {
  return HOST.exec(url)?.groups?.['host']?.toLowerCase() ?? url
}
