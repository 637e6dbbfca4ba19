/** What leaves in a file: the very items of the screen, their reports and sources, and what they were selected by. */
import type { Day } from '../calendar-date.ts'
import { historyOf } from '../contract/answers/history.ts'
import type { Item } from '../item.ts'
import type { Source } from '../records/source.ts'
import { selectionFingerprint } from '../selection-fingerprint.ts'
import { selectionPairs } from '../selection/selection-codec.ts'
import type { Selection } from '../selection/selection.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'
import type { Country, Language } from '../vocabulary.ts'
import { queryString } from './query-string.ts'

export interface ExportHead {
  readonly lang: Language
  readonly revision: number
  /** Of the whole records, texts included. */
  readonly recordsFingerprint: string
  /** Of what was selected. */
  readonly fingerprint: string
  readonly methodVersion: string
  /** The scenario of mocks that gave the records; null for the real ones. */
  readonly demo: string | null
  readonly evidenceDate: Day
  readonly asOf: Day
  readonly knownOn: Day | null
  readonly since: Day | null
  /** The one chosen country, whose own statuses are shown. */
  readonly viewer: Country | null
  readonly selection: Selection
  /** The shortest query that shows this view again, its as-of date written out. */
  readonly query: string
}

export type ReportEntry = ReturnType<typeof historyOf>[number]

export interface ExportReport {
  readonly item: Item
  readonly report: ReportEntry
}

export interface ExportRows {
  readonly head: ExportHead
  readonly snapshot: Snapshot
  readonly items: readonly Item[]
  /** The reports that exist at the clock, those that others correct included. */
  readonly reports: readonly ExportReport[]
  /** What these reports rest on, each once, in the order of first mention. */
  readonly sources: readonly Source[]
}

function headOf(tracker: Tracker, view: View): ExportHead {
  const { snapshot } = tracker
  const { selection, clock, viewer } = view
  return {
    lang: snapshot.lang,
    revision: snapshot.revision,
    recordsFingerprint: snapshot.fingerprint,
    fingerprint: selectionFingerprint(tracker, view),
    methodVersion: snapshot.methodVersion,
    demo: snapshot.demo ?? null,
    evidenceDate: snapshot.evidenceDate,
    asOf: clock.asOf,
    knownOn: clock.knownOn,
    since: selection.since,
    viewer,
    selection,
    query: queryString(selectionPairs({ ...selection, asOf: clock.asOf })),
  }
}

/** A file about the past must not hold what was reported later, so only reports of its clock leave with it. */
function reportsOf(tracker: Tracker, { items, clock }: View): ExportReport[] {
  const assessments = new Map(tracker.assessedAt(clock).map((assessment) => [assessment.milestone.id, assessment]))
  return items.flatMap((item) => {
    const assessment = assessments.get(item.id)
    if (assessment === undefined) return []
    return historyOf(assessment, tracker.context.evidence)
      .filter(({ notCounted }) => notCounted === null || notCounted === 'corrected')
      .map((report) => ({ item, report }))
  })
}

export function exportRows(tracker: Tracker, view: View): ExportRows {
  const reports = reportsOf(tracker, view)
  return {
    head: headOf(tracker, view),
    snapshot: tracker.snapshot,
    items: view.items,
    reports,
    sources: [...new Set(reports.flatMap(({ report }) => report.sources))],
  }
}
