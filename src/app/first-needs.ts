/** What a page needs beside its snapshot before it can be drawn whole: known to whoever draws it and whoever takes it over. */
import { pageAt } from './pages.tsx'

export interface FirstNeeds {
  readonly searchIndex: boolean
}

export function firstNeeds(pathname: string, search: string): FirstNeeds {
  const parameters = new URLSearchParams(search)
  const isAsked = (name: string): boolean => (parameters.get(name) ?? '').trim() !== ''
  return { searchIndex: isAsked('q') || (pageAt(pathname)?.page === 'bodies' && isAsked('find')) }
}
