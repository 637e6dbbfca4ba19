/** A few of the reference records and what they name: many drafts are held against them, in four languages each. */
import { ChangeSchema, type Change } from '#src/domain/editing/change.ts'
import { withChanges } from '#src/domain/editing/with-changes.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { englishNameOf, localiseDataset } from '#src/domain/records/localise.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { REFERENCE } from './reference.ts'

function fewOf({ framework, ...all }: Dataset): Dataset {
  const milestones = all.milestones.slice(0, 3)
  const events = all.events.slice(0, 3)
  const named = new Set([...milestones.flatMap(({ reports }) => reports), ...events].flatMap(({ sources }) => sources))
  const bodies = new Set(milestones.flatMap((one) => one.bodies))
  return {
    framework,
    milestones,
    events,
    sources: all.sources.filter(({ id }) => named.has(id) || id === framework.paper.id),
    bodies: all.bodies.filter((one) => bodies.has(englishNameOf(one))),
  }
}

export const DATASET = fewOf(REFERENCE.dataset)
const [milestone] = DATASET.milestones
const [event] = DATASET.events
const [source] = DATASET.sources
const [body] = DATASET.bodies
if (milestone === undefined || event === undefined || source === undefined || body === undefined) {
  throw new Error('the reference records are empty')
}
const { reports: _reports, ...head } = milestone
/** The first of each. */
export const FIRST = { milestone, head, event, source, body }

export function snapshotOf(dataset: Dataset, language: Language): Snapshot {
  const none = new Map(dataset.events.map(({ id }) => [id, '']))
  return localiseDataset(dataset, language, { revision: 1, fingerprint: '', methodVersion: '' }, none)
}

const BEFORE = new Map(LANGUAGES.map((language) => [language, snapshotOf(DATASET, language)]))

export function seen(changes: readonly Change[], language: Language): Snapshot {
  const before = BEFORE.get(language)
  if (before === undefined) throw new Error(`no snapshot in ${language}`)
  return withChanges(before, changes)
}

export function changesOf(...raw: object[]): Change[] {
  return raw.map((change) => ChangeSchema.parse(change))
}

export const TITLE = { en: 'Another', ko: '다른 것' }
export const newMilestone = { ...head, id: 'another', title: TITLE, summary: TITLE, bodies: ['A new office'] }
export const newSource = { ...source, id: 'another', url: 'HTTP://Example.org/another?utm_source=x' }
export const newEvent = { ...event, id: 'another', title: TITLE, sources: ['another'] }
