import { useMemo } from 'react'
import { facetCounts, type FacetCounts } from '#src/domain/selection/facet-counts.ts'
import type { ListKey } from '#src/domain/selection/selection.ts'
import { useView } from '#src/ui/view-context.ts'

/** What each value of a key would leave; null while a text is still being searched, when no count would be true. */
export function useFacetCounts(key: ListKey): FacetCounts | null {
  const { tracker, view, textMatch, search } = useView()
  const isReady = search.is === 'ready'
  return useMemo(
    () => (isReady ? facetCounts(tracker, view, textMatch, key) : null),
    [tracker, view, textMatch, isReady, key],
  )
}
