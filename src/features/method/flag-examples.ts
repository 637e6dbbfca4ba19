/** A worked example of each flag, from the records where they have one, computed by the rules themselves. */
import { assess, type Assessment, type Evidence } from '#src/domain/assessment.ts'
import { endOf, toDay, type Day } from '#src/domain/calendar-date.ts'
import type { Clock } from '#src/domain/clock.ts'
import { addDays, addMonths, daysBetween } from '#src/domain/date-arithmetic.ts'
import type { Flag } from '#src/domain/flags/flag.ts'
import { lapseMonths, QUIET_MONTHS } from '#src/domain/flags/rule-formulas.ts'
import type { Milestone } from '#src/domain/records/milestone.ts'
import type { Source } from '#src/domain/records/source.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { FLAG_IDS, type FlagId } from '#src/domain/vocabulary.ts'
import { CONSTRUCTED_SOURCE, constructedCase } from './constructed-cases.ts'

export interface FlagExample {
  readonly id: FlagId
  readonly from: 'now' | 'other-date' | 'constructed'
  readonly asOf: Day
  readonly milestone: Milestone
  /** The flags of this id that hold, one for each party it holds for. */
  readonly flags: readonly Flag[]
}

/** Days on which a milestone's flags can change: beside these, they only stay as they are. */
function turningDays({ reports, cadenceMonths, evidenceUntil }: Milestone): Day[] {
  const days = reports.flatMap((report) => {
    const end = endOf(report.date)
    const due = report.due === undefined ? [] : [endOf(report.due.date), addDays(endOf(report.due.date), 1)]
    return [
      end,
      ...due,
      addDays(addMonths(end, QUIET_MONTHS), 1),
      addDays(addMonths(end, lapseMonths(cadenceMonths)), 1),
    ]
  })
  return [...days, addDays(evidenceUntil, 1)]
}

function flagsOf({ parties, itemFlags }: Assessment, id: FlagId): Flag[] {
  return [...parties.flatMap(({ flags }) => flags), ...itemFlags].filter((flag) => flag.id === id)
}

function atShownDate(tracker: Tracker, clock: Clock, id: FlagId): FlagExample | null {
  for (const assessment of tracker.assessedAt(clock)) {
    const flags = flagsOf(assessment, id)
    if (flags.length > 0) return { id, from: 'now', asOf: clock.asOf, milestone: assessment.milestone, flags }
  }
  return null
}

/** Of all milestones and days, the one nearest to the date shown; of equally near ones, the first of the records. */
function atOtherDate(tracker: Tracker, clock: Clock, id: FlagId): FlagExample | null {
  const { evidence } = tracker.context
  const distance = (day: Day): number => Math.abs(daysBetween(clock.asOf, day))
  let nearest: FlagExample | null = null
  for (const milestone of tracker.snapshot.milestones) {
    for (const asOf of turningDays(milestone)) {
      if (nearest !== null && distance(asOf) >= distance(nearest.asOf)) continue
      const flags = flagsOf(assess(milestone, { asOf, knownOn: clock.knownOn }, evidence), id)
      if (flags.length > 0) nearest = { id, from: 'other-date', asOf, milestone, flags }
    }
  }
  return nearest
}

const SOURCE: Source = {
  id: CONSTRUCTED_SOURCE,
  title: CONSTRUCTED_SOURCE,
  publisher: CONSTRUCTED_SOURCE,
  url: null,
  published: toDay(2025, 1, 15),
  language: 'en',
  read: 'full',
  official: false,
  party: null,
  kind: 'other',
}
const CONSTRUCTED_EVIDENCE: Evidence = { sourceOf: () => SOURCE, paperId: '' }

export function constructedExample(id: FlagId, title: string): FlagExample {
  const { milestone, asOf } = constructedCase(id, title)
  const flags = flagsOf(assess(milestone, { asOf, knownOn: null }, CONSTRUCTED_EVIDENCE), id)
  return { id, from: 'constructed', asOf, milestone, flags }
}

/** @param title of a constructed milestone, in the reader's language */
export function flagExamples(tracker: Tracker, clock: Clock, title: string): FlagExample[] {
  return FLAG_IDS.map(
    (id) => atShownDate(tracker, clock, id) ?? atOtherDate(tracker, clock, id) ?? constructedExample(id, title),
  )
}
