/** The snapshot of the tracker in one language, ready for questions. */
import { queryOptions } from '@tanstack/react-query'
import { firstSnapshot, PLAIN_SITE, snapshotAddress, type Site } from '#src/domain/contract/site.ts'
import { SnapshotSchema, type SentSnapshot } from '#src/domain/snapshot.ts'
import { trackerOfSnapshot, type Tracker } from '#src/domain/tracker.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { isGone, isPassing } from './errors.ts'
import { fetchJson } from './fetch-json.ts'

/** How often a page that stays open asks, conditionally, whether a newer revision exists. */
const ASK_AGAIN_MS = 5 * 60_000
const TRIES = 2

/**
 * The first time it is the snapshot that the page was written from, which caches keep for good; when the service no longer
 * has that one, or when it is asked again, the present one.
 */
async function load(language: Language, site: Site, isFirst: boolean, signal: AbortSignal): Promise<SentSnapshot> {
  const address = isFirst || site.isStatic ? firstSnapshot(site, language) : snapshotAddress(language)
  try {
    return await fetchJson(address, SnapshotSchema, signal)
  } catch (error) {
    if (address === snapshotAddress(language) || !isGone(error)) throw error
    return fetchJson(snapshotAddress(language), SnapshotSchema, signal)
  }
}

export function trackerQuery(language: Language, site: Site = PLAIN_SITE) {
  return queryOptions({
    queryKey: ['tracker', language],
    queryFn: async ({ signal, client }): Promise<Tracker> => {
      const held = client.getQueryData<Tracker>(['tracker', language])
      const data = await load(language, site, held === undefined, signal)
      /** A cache on the way may answer with the past; and the same revision need not be prepared again. */
      if (held !== undefined && held.snapshot.revision >= data.revision) return held
      return trackerOfSnapshot(data)
    },
    staleTime: site.isStatic ? Number.POSITIVE_INFINITY : ASK_AGAIN_MS,
    refetchInterval: site.isStatic ? false : ASK_AGAIN_MS,
    /** The page asks itself when the network is back: the library does not know that a page opened without one. */
    refetchOnReconnect: false,
    /** Without a network there is still what the device holds. */
    networkMode: 'always',
    retry: (failures, error) => failures < TRIES && isPassing(error),
    /** A tracker holds functions and caches; comparing two of them deeply would cost more than it saves. */
    structuralSharing: false,
  })
}
