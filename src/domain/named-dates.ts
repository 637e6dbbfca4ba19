/** Dates that staff name rather than number. */
import { endOf, toDay, type Day } from './calendar-date.ts'
import type { Snapshot } from './snapshot.ts'

export type NamedDate = 'evidence' | 'trade-ministers' | 'paper' | 'ninth-summit'

export interface Anchor {
  readonly name: NamedDate
  readonly day: Day
}

/** The day up to which evidence was gathered, the paper's publication, and the two latest meetings of all three; newest first. */
export function anchorsOf(snapshot: Pick<Snapshot, 'evidenceDate' | 'framework'>): Anchor[] {
  return [
    { name: 'evidence', day: snapshot.evidenceDate },
    { name: 'trade-ministers', day: toDay(2025, 3, 30) },
    { name: 'paper', day: endOf(snapshot.framework.paper.published) },
    { name: 'ninth-summit', day: toDay(2024, 5, 27) },
  ]
}
