/** One published revision of the records, made ready for questions in every language. */
import type { Dataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf, localiseDataset } from '../records/localise.ts'
import type { HashText } from '../fingerprint.ts'
import { METHOD_VERSION } from '../method.ts'
import { hashIn } from '../records/hash-in.ts'
import { eventHashes, milestoneHashes } from '../records/record-hashes.ts'
import { matches, type SearchEntry } from '../search/search-index.ts'
import { queryWords } from '../search/words.ts'
import type { SentSnapshot } from '../snapshot.ts'
import { trackerOf, type Tracker } from '../tracker.ts'
import { ANY_TEXT, type TextMatch } from '../view.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { bodyEntriesOf, searchEntriesOf } from './search-entries.ts'

export interface Edition {
  readonly revision: number
  readonly fingerprint: string
  readonly dataset: Dataset
  /** The scenario, when mocks publish. */
  readonly demo?: string
  trackerFor(language: Language): Tracker
  /** What a browser is sent: the records in one language with the hash of each. */
  snapshotFor(language: Language): SentSnapshot
  searchEntries(): readonly SearchEntry[]
  bodyEntries(): readonly SearchEntry[]
  /** The search for words as typed, over all four languages. */
  textMatchFor(q: string): TextMatch
  /** The same in the names of bodies, by id. */
  bodyMatchFor(q: string): TextMatch
}

/** The names of bodies in every language, so that a filter may name a body as it is shown. */
function bodyAliases({ bodies }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    bodies.flatMap((body) =>
      LANGUAGES.flatMap((language): [string, string][] => {
        const name = body.name[language]
        return name === undefined ? [] : [[name, bodyIdOf(englishNameOf(body))]]
      }),
    ),
  )
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function matchIn(entries: readonly SearchEntry[], q: string): TextMatch {
  const words = queryWords(q)
  if (words.length === 0) return ANY_TEXT
  const found = new Set(entries.flatMap(({ id, text }) => (matches(text, words) ? [id] : [])))
  return (id) => found.has(id)
}

/** Milestones that are held ready at most, in all languages together; each takes some kilobytes with its answers. */
const MOST_HELD = 25_000

/** The language asked for longest ago goes first; the last one stays, however many its milestones are. */
function forgetOldest(trackers: Map<Language, Tracker>, milestones: number): void {
  for (const language of trackers.keys()) {
    if (trackers.size === 1 || trackers.size * milestones <= MOST_HELD) return
    trackers.delete(language)
  }
}

interface EditionParts extends Pick<Edition, 'revision' | 'fingerprint' | 'dataset' | 'demo'> {
  /** The service brings a faster one of the same result. */
  readonly hash?: HashText
}

/** What is dear is made on first use and kept: a service that nobody asks in Japanese never localises into Japanese. */
export function editionOf({ revision, fingerprint, dataset, hash, ...given }: EditionParts): Edition {
  const hashesOfEvents = once(() => eventHashes(dataset, hash))
  const hashes = once(() => milestoneHashes(dataset, hash))
  const aliases = once(() => bodyAliases(dataset))
  const trackers = new Map<Language, Tracker>()
  const entries = once(() => searchEntriesOf(dataset))
  const bodies = once(() => bodyEntriesOf(dataset))
  const trackerFor = (language: Language): Tracker => {
    const known = trackers.get(language)
    if (known !== undefined) {
      trackers.delete(language)
      trackers.set(language, known)
      return known
    }
    const publication = { revision, fingerprint, methodVersion: METHOD_VERSION, ...given }
    const records = localiseDataset(dataset, language, publication, hashesOfEvents())
    const tracker = trackerOf(records, { hashes, bodyAliases: aliases() })
    trackers.set(language, tracker)
    forgetOldest(trackers, dataset.milestones.length)
    return tracker
  }
  return {
    revision,
    fingerprint,
    dataset,
    ...given,
    trackerFor,
    snapshotFor: (language) => {
      const { snapshot } = trackerFor(language)
      const hashed = snapshot.milestones.map((milestone) => ({ ...milestone, hash: hashIn(hashes(), milestone.id) }))
      return { ...snapshot, milestones: hashed }
    },
    searchEntries: entries,
    bodyEntries: bodies,
    textMatchFor: (q) => matchIn(entries(), q),
    bodyMatchFor: (q) => matchIn(bodies(), q),
  }
}
