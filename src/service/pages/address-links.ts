/** Headers that name a page's one address, and the same page in the other languages. Relative ones would not be heeded. */
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { PageAddress } from './served-pages.ts'

/** An address as it was sent must not end the header's own. */
function quoted(address: string): string {
  return `<${address.replaceAll(/[<>"]/g, encodeURIComponent)}>`
}

/** @param publicAddress where readers reach the tracker; null: unknown, and then no address is named */
export function addressLinks(publicAddress: string | null, { language, pathname, search }: PageAddress): string[] {
  if (publicAddress === null) return []
  const rest = pathname.slice(`/${language}`.length)
  const query = search === '' ? '' : `?${search}`
  return [
    `${quoted(`${publicAddress}${pathname}`)}; rel="canonical"`,
    ...LANGUAGES.map(
      (one) => `${quoted(`${publicAddress}/${one}${rest}${query}`)}; rel="alternate"; hreflang="${LANGUAGE_TAGS[one]}"`,
    ),
  ]
}
