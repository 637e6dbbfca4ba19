/**
 * The fingerprint of a view: a hash of the facts of the selected records and of the selection itself, the as-of date
 * filled in. It is the same in all four languages and on any machine, so it leaves out texts, which differ by language;
 * a change of wording shows in the fingerprint of all records, which every file carries beside it. The rules are not part
 * of it: the method's version is printed beside it, so that a changed rule never looks like changed data.
 */
import { fingerprintOf } from '../fingerprint.ts'
import type { Milestone, Report } from '../records/milestone.ts'
import { selectionPairs } from '../selection/selection-codec.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'

function factsOfReport({ note: _, ...facts }: Report): object {
  return facts
}

function factsOf({ title: _, summary: __, reports, ...facts }: Milestone): object {
  return { ...facts, reports: reports.map(factsOfReport) }
}

export function viewFingerprint({ snapshot }: Tracker, { selection, clock, items }: View): string {
  const shown = new Set(items.map(({ id }) => id))
  const milestones = snapshot.milestones.filter(({ id }) => shown.has(id))
  const cited = new Set(milestones.flatMap(({ reports }) => reports.flatMap(({ sources }) => sources)))
  return fingerprintOf({
    selection: selectionPairs({ ...selection, asOf: clock.asOf }),
    milestones: milestones.map(factsOf),
    sources: snapshot.sources.filter(({ id }) => cited.has(id)),
  })
}
