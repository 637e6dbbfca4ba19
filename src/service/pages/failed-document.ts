/** What stands in place of a page that cannot be drawn now: what happened, and the same address once more. */
import { PLAIN_SITE, type Site } from '#src/domain/contract/site.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { states as en } from '#src/i18n/messages/en/states.ts'
import { states as ja } from '#src/i18n/messages/ja/states.ts'
import { states as ko } from '#src/i18n/messages/ko/states.ts'
import { states as zh } from '#src/i18n/messages/zh/states.ts'
import { documentOf } from './document.ts'
import type { PageAssets } from './page-assets.ts'

const WORDS = { en, zh, ja, ko }
const SITE: Site = { ...PLAIN_SITE, answers: { by: 'service' } }

export function failedDocument(language: Language, assets: PageAssets): string {
  const { failed, retry } = WORDS[language]
  return documentOf({
    site: SITE,
    language,
    assets,
    page: {
      status: 200,
      title: failed,
      head: '',
      description: failed,
      lang: LANGUAGE_TAGS[language],
      content: `<main><h1>${failed}</h1><p><a href="">${retry}</a></p></main>`,
      module: '',
      words: '',
      faults: [],
    },
  })
}
