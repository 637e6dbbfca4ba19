/** Addresses of the desk's own pages. They carry no selection; only a demonstration goes along. */
import { useSearch } from 'wouter'
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { queryString } from '#src/ui/address.ts'
import { useView } from '#src/ui/view-context.ts'

export type DeskQuery = Readonly<Record<string, string | null>>

/** @returns the address of a page such as `drafts/d0…`, with those parameters that are not null */
export function useDeskAddress(): (page: string, query?: DeskQuery) => string {
  const { addressFor } = useView()
  const [home = '', demo = ''] = addressFor({ page: 'overview' }, EVERYTHING).split('?')
  return (page, query = {}) => {
    const own = Object.entries(query).flatMap(([key, value]): [string, string][] =>
      value === null || value === '' ? [] : [[key, value]],
    )
    return `${home}/${page}${queryString([...own, ...new URLSearchParams(demo)])}`
  }
}

/** A parameter of the present address; null when it has none. */
export function useParameter(name: string): string | null {
  const value = new URLSearchParams(useSearch()).get(name)
  return value === '' ? null : value
}
