/** Which bodies are called what was typed: by their names in all four languages once the search index is there. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { searchQuery } from '#src/api/search-query.ts'
import { bodyNames, findBodies } from '#src/domain/bodies/find-bodies.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'

export interface FoundBodies {
  readonly isFound: (id: string) => boolean
  readonly state: 'ready' | 'loading' | 'failed'
}

/** Until the index is there, and when it cannot be had, this language and English are searched; without a text, nothing is fetched. */
export function useFoundBodies(text: string): FoundBodies {
  const { tracker } = useView()
  const site = useSite()
  const { data, isError } = useQuery({ ...searchQuery(tracker.snapshot.revision, site), enabled: text !== '' })
  const isFound = useMemo(() => {
    if (data !== undefined) return data.bodies(text)
    const found = findBodies(bodyNames(tracker.snapshot.bodies), text)
    return (id: string) => found.has(id)
  }, [data, text, tracker])
  return { isFound, state: text === '' || data !== undefined ? 'ready' : isError ? 'failed' : 'loading' }
}
