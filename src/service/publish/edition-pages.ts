/** The addresses of every page that has one of its own, in a language. */
import { LIST_PAGES } from '#src/domain/contract/list-pages.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { COUNTRIES, PATH_IDS } from '#src/domain/vocabulary.ts'

export function editionPages({ snapshot }: Pick<Tracker, 'snapshot'>): string[] {
  const pages = [
    '',
    ...LIST_PAGES,
    ...PATH_IDS.map((id) => `paths/${id}`),
    ...COUNTRIES.map((id) => `countries/${id}`),
    ...snapshot.milestones.map(({ id }) => `milestones/${id}`),
  ]
  return pages.map((page) => `/${snapshot.lang}${page === '' ? '' : `/${page}`}`)
}
