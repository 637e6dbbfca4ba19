/**
 * The records in all four languages, put together from what readers of each are given: a text that is not the reader's own
 * says so, and is left out.
 */
import type { Change } from '#src/domain/editing/change.ts'
import type { EventRecord } from '#src/domain/records/event.ts'
import type { BodyRecord } from '#src/domain/records/source.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf, type LocalText, type Text } from '#src/domain/text.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

export type MilestoneHead = Extract<Change, { kind: 'milestone' }>['record']

export type Snapshots = Readonly<Record<Language, Snapshot>>

export interface AllLanguages {
  milestone(id: string): MilestoneHead | null
  event(id: string): EventRecord | null
  body(id: string): BodyRecord | null
  /** By which records know a body. */
  englishName(id: string): string
}

function together<T>(
  snapshots: Snapshots,
  find: (snapshot: Snapshot) => T | undefined,
  text: (found: T) => Text,
): LocalText {
  const local: LocalText = {}
  for (const language of LANGUAGES) {
    const found = find(snapshots[language])
    const words = found === undefined ? undefined : text(found)
    if (typeof words === 'string') local[language] = words
  }
  return local
}

function englishName({ en }: Snapshots, id: string): string {
  const body = en.bodies.find((one) => one.id === id)
  return body === undefined ? id : wordsOf(body.name)
}

export function allLanguages(snapshots: Snapshots): AllLanguages {
  return {
    milestone: (id) => {
      const find = (snapshot: Snapshot) => snapshot.milestones.find((one) => one.id === id)
      const found = find(snapshots.en)
      if (found === undefined) return null
      const { reports: _reports, bodies, ...head } = found
      return {
        ...head,
        title: together(snapshots, find, ({ title }) => title),
        summary: together(snapshots, find, ({ summary }) => summary),
        bodies: bodies.map((body) => englishName(snapshots, body)),
      }
    },
    event: (id) => {
      const find = (snapshot: Snapshot) => snapshot.events.find((one) => one.id === id)
      const found = find(snapshots.en)
      return found === undefined ? null : { ...found, title: together(snapshots, find, ({ title }) => title) }
    },
    body: (id) => {
      const find = (snapshot: Snapshot) => snapshot.bodies.find((one) => one.id === id)
      return find(snapshots.en) === undefined ? null : { name: together(snapshots, find, ({ name }) => name) }
    },
    englishName: (id) => englishName(snapshots, id),
  }
}
