/** The only place where addresses are spelled. The state of every page is its address. */
import type { ListPage } from '#src/domain/contract/list-pages.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import { EVERYTHING, type Selection } from '#src/domain/selection/selection.ts'
import type { Country, Language, PathId } from '#src/domain/vocabulary.ts'

export type Page =
  | { readonly page: 'overview' | ListPage }
  | { readonly page: 'path'; readonly id: PathId }
  | { readonly page: 'milestone'; readonly id: string }
  | { readonly page: 'country'; readonly id: Country }

/** Which part of a long list is shown. It counts within one answer, so it goes when anything else is asked. */
export const PAGE_NUMBER = 'page'

/** Parameters beside the selection that some page reads; any other name in an address is reported to the reader. */
export const PAGE_PARAMETERS: readonly string[] = [
  PAGE_NUMBER,
  'sort',
  'order',
  'columns',
  'report',
  'with',
  'cells',
  'find',
  'side',
  'official',
  'sourceLang',
  'read',
  'sourceKind',
  'mark',
  'used',
  'sourceSort',
  'sourceOrder',
  'preset',
  'sections',
  'margins',
  'milestone',
  'lanes',
  'from',
  'to',
]

export function pathnameOf(language: Language, page: Page): string {
  switch (page.page) {
    case 'overview':
      return `/${language}`
    case 'path':
      return `/${language}/paths/${page.id}`
    case 'milestone':
      return `/${language}/milestones/${page.id}`
    case 'country':
      return `/${language}/countries/${page.id}`
    case 'milestones':
    case 'matrix':
    case 'timeline':
    case 'changes':
    case 'evidence':
    case 'sources':
    case 'method':
    case 'briefing':
    case 'bodies':
      return `/${language}/${page.page}`
  }
}

/** Commas stay readable: they are allowed in a query and join lists. */
export function queryString(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return ''
  const parts = pairs.map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  return `?${parts.join('&')}`
}

export function addressOf(
  language: Language,
  page: Page,
  selection: Selection = EVERYTHING,
  extra: readonly (readonly [string, string])[] = [],
): string {
  return `${pathnameOf(language, page)}${queryString([...selectionPairs(selection), ...extra])}`
}
