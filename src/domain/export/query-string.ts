/** A query as it stands in an address; commas stay readable, as they are allowed there and join lists. */
export function queryString(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
}
