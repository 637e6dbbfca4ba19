import type { Site } from '#src/domain/contract/site.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS, OWN_NAMES } from '#src/i18n/languages.ts'
import { documentOf } from '../pages/document.ts'
import type { AssetsOf } from '../pages/page-assets.ts'

/** For an address without a page of its own: a browser finds the reader's language; without scripts the reader chooses. */
export function entrancePage(site: Site, assetsOf: AssetsOf): string {
  const links = LANGUAGES.map(
    (language) =>
      `<li><a href="${site.base}/${language}/" lang="${LANGUAGE_TAGS[language]}">${OWN_NAMES[language]}</a></li>`,
  )
  const html = documentOf({ site, language: 'en', assets: assetsOf([], 'browser'), page: null })
  return html.replace('<div id="root"></div>', `<div id="root"></div>\n<noscript><ul>${links.join('')}</ul></noscript>`)
}
