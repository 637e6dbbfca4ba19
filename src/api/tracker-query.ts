/** The snapshot of the tracker in one language, ready for questions. */
import { queryOptions } from '@tanstack/react-query'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import { trackerOf, type Tracker } from '#src/domain/tracker.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'

export interface LoadedTracker {
  readonly tracker: Tracker
  /** The mock scenario that answered; null for the real service. */
  readonly demo: string | null
}

/** How often a page that stays open asks, conditionally, whether a newer revision exists. */
const ASK_AGAIN_MS = 5 * 60_000
const TRIES = 2

export function trackerQuery(language: Language) {
  return queryOptions({
    queryKey: ['tracker', language],
    queryFn: async ({ signal, client }): Promise<LoadedTracker> => {
      const { data, demo } = await fetchJson(`/tracker?lang=${language}`, SnapshotSchema, signal)
      const held = client.getQueryData<LoadedTracker>(['tracker', language])
      /** A cache on the way may answer with the past; and the same revision need not be prepared again. */
      if (held !== undefined && held.tracker.snapshot.revision >= data.revision) return held
      return { tracker: trackerOf(data), demo }
    },
    staleTime: ASK_AGAIN_MS,
    refetchInterval: ASK_AGAIN_MS,
    retry: (failures, error) => failures < TRIES && isPassing(error),
    /** A tracker holds functions and caches; comparing two of them deeply would cost more than it saves. */
    structuralSharing: false,
  })
}
