/** What the typed changes would make of the tracker: asked a moment after the last letter, older answers given up. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { previewChanges, type Preview, type Writer } from '#src/api/desk-writes.ts'
import type { TypedChange } from './record-form.ts'

/** Long enough not to ask for half a word, short enough to feel at once. */
const REST_MS = 600

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

export interface PreviewState {
  /** Null until the first answer. */
  readonly preview: Preview | null
  /** The answer is to something older than what is typed. */
  readonly isStale: boolean
  readonly error: unknown
  readonly retry: () => void
}

/** @param isReady whether what is typed can be read at all; until then the service is not asked */
export function usePreview(changes: readonly TypedChange[], isReady: boolean, writer: Writer): PreviewState {
  const typed = isReady ? JSON.stringify(changes) : ''
  const rested = useRested(typed)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['preview', writer.language, rested],
    queryFn: ({ signal }) => {
      const sent: TypedChange[] = JSON.parse(rested)
      return previewChanges(sent, writer, signal)
    },
    enabled: rested !== '',
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  return {
    preview: isReady ? (data ?? null) : null,
    isStale: isPlaceholderData || rested !== typed,
    error,
    retry: () => void refetch(),
  }
}
