/**
 * What a reader's snapshot would hold of the records that others name (milestones, sources, events, bodies) and as its
 * evidence date, were a draft published: as applyChanges has it, for whoever holds the records in one language.
 *
 * Reports, objections and reviews are left out. Their ids are given at publication and may still go to somebody else's, so
 * that nothing may name them before.
 */
import type { Snapshot } from '../snapshot.ts'
import { englishNameOf, localiseBody, localiseEvent, localiseMilestone } from '../records/localise.ts'
import type { Change } from './change.ts'
import { evidenceMoveFault } from './evidence-move.ts'
import { keptSource } from './kept-source.ts'
import { Placing } from './placing.ts'

/** Of an event that is not published: it is hashed with what it cites, in all languages. */
const NO_HASH = ''

function idOf({ id }: { readonly id: string }): string {
  return id
}

/** A change whose record cannot take its place leaves everything as it is. */
export function withChanges(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  if (changes.length === 0) return snapshot
  const { lang } = snapshot
  const placing = new Placing()
  const milestones = [...snapshot.milestones]
  const events = [...snapshot.events]
  const sources = [...snapshot.sources]
  const bodies = [...snapshot.bodies]
  let { evidenceDate } = snapshot
  for (const change of changes) {
    switch (change.kind) {
      case 'milestone': {
        const { action, kind, record } = change
        const { reports = [] } = milestones.find(({ id }) => id === record.id) ?? {}
        const after = { ...localiseMilestone({ ...record, reports: [] }, lang), reports }
        placing.place({ list: milestones, idOf, kind, action }, after)
        break
      }
      case 'event': {
        const { action, kind, record } = change
        const { hash = NO_HASH } = events.find(({ id }) => id === record.id) ?? {}
        placing.place({ list: events, idOf, kind, action }, { ...localiseEvent(record, lang), hash })
        break
      }
      case 'source':
        placing.place({ list: sources, idOf, kind: change.kind, action: change.action }, keptSource(change.record))
        break
      case 'body': {
        const { action, kind, record } = change
        if (englishNameOf(record) !== '') {
          placing.place({ list: bodies, idOf, kind, action }, localiseBody(record, lang))
        }
        break
      }
      case 'evidence-date':
        if (placing.isFirst(change.kind) && evidenceMoveFault(evidenceDate, change.date) === null) {
          evidenceDate = change.date
        }
        break
      case 'report':
      case 'objection':
      case 'text-review':
        break
    }
  }
  return { ...snapshot, evidenceDate, milestones, events, sources, bodies }
}
