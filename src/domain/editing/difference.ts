/** What readers would see differently: the same assessment, once of the records as they are and once as they would be. */
import { endOf, type Day } from '../calendar-date.ts'
import type { Clock } from '../clock.ts'
import { canonicalJson } from '../fingerprint.ts'
import { itemOf, type Item } from '../item.ts'
import type { Dataset } from '../records/dataset.ts'
import { localiseDataset } from '../records/localise.ts'
import { headlineOf, type Headline } from '../summary.ts'
import { trackerOf, type Tracker } from '../tracker.ts'
import type { Assessment } from '../assessment.ts'
import type { RecordDifference } from './record-difference.ts'

interface BeforeAndAfter<T> {
  readonly before: T
  readonly after: T
}

export interface ItemDifference {
  readonly id: string
  /** Null: the milestone is new. */
  readonly before: Item | null
  readonly after: Item
  /** What it rests on, for the history of its new reports. */
  readonly assessment: Assessment
  readonly newReports: readonly string[]
}

export interface ReadDifference {
  readonly tracker: Tracker
  readonly asOf: BeforeAndAfter<Day>
  readonly evidenceDate: BeforeAndAfter<Day>
  readonly items: readonly ItemDifference[]
  readonly headline: BeforeAndAfter<Headline>
}

function at(asOf: Day): Clock {
  return { asOf, knownOn: null }
}

function itemsAt(tracker: Tracker, asOf: Day): Item[] {
  return tracker.assessedAt(at(asOf)).map((assessment) => itemOf(assessment, null, tracker.context))
}

function datesOf(evidenceDate: BeforeAndAfter<Day>, records: readonly RecordDifference[], asOf: Day | null) {
  if (asOf !== null) return { before: asOf, after: asOf }
  const ends = records.flatMap((record) => (record.kind === 'report' ? [endOf(record.after.date)] : []))
  const after = ends.reduce((last, end) => (end > last ? end : last), evidenceDate.after)
  return { before: evidenceDate.before === evidenceDate.after ? after : evidenceDate.before, after }
}

/**
 * @param before the tracker as it is, in the language that is asked for
 * @param asOf the date to judge at; without one, far enough that every new report counts
 */
export function readDifference(
  before: Tracker,
  dataset: Dataset,
  records: readonly RecordDifference[],
  asOf: Day | null,
): ReadDifference {
  const { lang, revision, fingerprint, methodVersion, evidenceDate: evidenceBefore } = before.snapshot
  const after = trackerOf(localiseDataset(dataset, lang, { revision, fingerprint, methodVersion }))
  const evidenceDate = { before: evidenceBefore, after: after.snapshot.evidenceDate }
  const dates = datesOf(evidenceDate, records, asOf)
  const itemsBefore = itemsAt(before, dates.before)
  const byId = new Map(itemsBefore.map((item) => [item.id, item]))
  const named = new Map(Map.groupBy(records.flatMap(namedMilestone), ({ milestone }) => milestone))
  const itemsAfter = itemsAt(after, dates.after)
  const assessments = after.assessedAt(at(dates.after))
  return {
    tracker: after,
    asOf: dates,
    evidenceDate,
    headline: { before: headlineOf(itemsBefore), after: headlineOf(itemsAfter) },
    items: itemsAfter.flatMap((item, index): ItemDifference[] => {
      const old = byId.get(item.id) ?? null
      const touched = named.get(item.id)
      const assessment = assessments[index]
      if (assessment === undefined) return []
      if (touched === undefined && canonicalJson(old) === canonicalJson(item)) return []
      const newReports = (touched ?? []).flatMap(({ report }) => report ?? [])
      return [{ id: item.id, before: old, after: item, assessment, newReports }]
    }),
  }
}

interface NamedMilestone {
  readonly milestone: string
  readonly report: string | null
}

function milestoneOfReport(report: string): string {
  return report.slice(0, report.lastIndexOf('.'))
}

function namedMilestone(record: RecordDifference): NamedMilestone[] {
  if (record.kind === 'milestone') return [{ milestone: record.id, report: null }]
  if (record.kind === 'report') return [{ milestone: milestoneOfReport(record.id), report: record.id }]
  if (record.kind === 'objection') return [{ milestone: milestoneOfReport(record.after.report), report: null }]
  return []
}
