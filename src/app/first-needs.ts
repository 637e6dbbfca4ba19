/** What a page needs beside its snapshot before it can be drawn whole: known to whoever draws it and whoever takes it over. */
import { parseLanguage } from '#src/i18n/languages.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { pageAt } from './pages.tsx'

export interface FirstNeeds {
  readonly searchIndex: boolean
  /** Languages whose snapshots are searched beside the page's own. */
  readonly languages: readonly Language[]
}

export function firstNeeds(pathname: string, search: string): FirstNeeds {
  const parameters = new URLSearchParams(search)
  const isAsked = (name: string): boolean => (parameters.get(name) ?? '').trim() !== ''
  const own = parseLanguage(pathname.split('/')[1])
  return {
    searchIndex: isAsked('q'),
    languages:
      pageAt(pathname)?.page === 'bodies' && isAsked('find') ? LANGUAGES.filter((language) => language !== own) : [],
  }
}
