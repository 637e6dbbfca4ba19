/** Which page an address names. The overview comes with the first load; every other page when it is asked for. */
import { lazy, type ComponentType } from 'react'
import { COUNTRIES, PATH_IDS, type Country, type PathId } from '#src/domain/vocabulary.ts'
import { LIST_PAGES, type ListPage } from '#src/domain/contract/list-pages.ts'
import type { Page } from '#src/ui/address.ts'

/** Null: no page has this address. */
export function pageAt(pathname: string): Page | null {
  const [, , section, id, ...rest] = pathname.replace(/\/$/, '').split('/')
  if (rest.length > 0) return null
  if (section === undefined || section === '') return { page: 'overview' }
  if (id === undefined) {
    const page = LIST_PAGES.find((name) => name === section && name in PAGES)
    return page === undefined ? null : { page }
  }
  if (section === 'milestones') return { page: 'milestone', id: decode(id) }
  if (section === 'paths') {
    const path = PATH_IDS.find((one) => one === id)
    return path === undefined ? null : { page: 'path', id: path }
  }
  if (section === 'countries') {
    const country = COUNTRIES.find((one) => one === id)
    return country === undefined ? null : { page: 'country', id: country }
  }
  return null
}

/** The source of the chunk that a page comes in, as the build names it. */
export function chunkOf(page: Page | null): string {
  const name = page?.page ?? 'overview'
  return `src/features/${name}/${name}-page.tsx`
}

/** An address cut in the middle of an escape is an unknown id, not a crash. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Pages without an id, by their name in the address. */
export const PAGES: Partial<Record<ListPage, ComponentType>> = {
  briefing: lazy(async () => ({ default: (await import('#src/features/briefing/briefing-page.tsx')).BriefingPage })),
  milestones: lazy(async () => ({
    default: (await import('#src/features/milestones/milestones-page.tsx')).MilestonesPage,
  })),
  matrix: lazy(async () => ({ default: (await import('#src/features/matrix/matrix-page.tsx')).MatrixPage })),
  timeline: lazy(async () => ({
    default: (await import('#src/features/timeline/timeline-page.tsx')).TimelinePage,
  })),
  changes: lazy(async () => ({ default: (await import('#src/features/changes/changes-page.tsx')).ChangesPage })),
  evidence: lazy(async () => ({ default: (await import('#src/features/evidence/evidence-page.tsx')).EvidencePage })),
  method: lazy(async () => ({ default: (await import('#src/features/method/method-page.tsx')).MethodPage })),
  sources: lazy(async () => ({ default: (await import('#src/features/sources/sources-page.tsx')).SourcesPage })),
  bodies: lazy(async () => ({ default: (await import('#src/features/bodies/bodies-page.tsx')).BodiesPage })),
}

export const MilestonePage: ComponentType<{ readonly id: string }> = lazy(async () => ({
  default: (await import('#src/features/milestone/milestone-page.tsx')).MilestonePage,
}))

export const PathPage: ComponentType<{ readonly id: PathId }> = lazy(async () => ({
  default: (await import('#src/features/path/path-page.tsx')).PathPage,
}))

export const CountryPage: ComponentType<{ readonly id: Country }> = lazy(async () => ({
  default: (await import('#src/features/country/country-page.tsx')).CountryPage,
}))

/** Whatever address is no page of the public tracker: the pages of those who keep it, or nothing. */
export const OtherPage: ComponentType = lazy(async () => ({
  default: (await import('./other-pages.tsx')).OtherPage,
}))
