/**
 * The briefing: everything a paper says about a selection, as facts without a word of any language. Screen, print, DOCX and
 * the API all read this one object.
 */
import type { Period } from '../changes.ts'
import { usualComparison } from '../comparison.ts'
import { datesBetween, soonUntil, type NextDate } from '../next-dates.ts'
import type { OutsideEvent } from '../records/event.ts'
import { selectionFingerprint } from '../selection-fingerprint.ts'
import { headlineOf } from '../summary.ts'
import type { Tracker } from '../tracker.ts'
import type { View } from '../view.ts'
import { STRENGTHS, type Strength } from '../vocabulary.ts'
import type { Day } from '../calendar-date.ts'
import { annexOf, type AnnexPath } from './annex.ts'
import { attentionOf, type Attention } from './attention.ts'
import { bottomLine, type BottomLine } from './bottom-line.ts'
import { changedOf, type Changed } from './changed.ts'
import { countryLines, type CountryLine } from './country-lines.ts'
import { eventsOfView, pathsInScope } from './events-in-scope.ts'
import type { BriefingOptions } from './options.ts'
import { pathStandings, type PathStandings } from './path-standings.ts'
import { unknownsOf, type Unknowns } from './unknowns.ts'

export interface Briefing {
  readonly options: BriefingOptions
  readonly view: View
  readonly period: Period
  readonly bottomLine: BottomLine
  readonly standings: PathStandings
  readonly changed: Changed
  readonly next: {
    readonly until: Day
    readonly dates: readonly NextDate[]
    /** The first date after those days, for a reader who finds them empty. */
    readonly afterwards: NextDate | null
  }
  readonly attention: Attention
  readonly events: readonly OutsideEvent[]
  readonly countries: readonly CountryLine[]
  readonly unknowns: Unknowns
  readonly annex: readonly AnnexPath[]
  /** Which commitments the counts count. */
  readonly strengths: readonly Strength[]
  readonly fingerprint: string
  readonly methodVersion: string
  readonly revision: number
}

export function briefing(tracker: Tracker, view: View, options: BriefingOptions): Briefing {
  const { snapshot } = tracker
  const { framework } = snapshot
  const { items, clock, viewer, selection } = view
  const period: Period = {
    since: selection.since ?? usualComparison(clock.asOf),
    until: clock.asOf,
    knownOn: clock.knownOn,
  }
  const assessments = new Map(tracker.assessedAt(clock).map((assessment) => [assessment.milestone.id, assessment]))
  const assessmentOf = (id: string) => {
    const assessment = assessments.get(id)
    if (assessment === undefined) throw new RangeError(`no milestone ${id}`)
    return assessment
  }
  const milestoneOf = (id: string) => assessmentOf(id).milestone
  const until = soonUntil(clock.asOf)
  const ahead = datesBetween(items, clock.asOf, null, viewer)
  const attention = attentionOf(items)
  const changed = changedOf(items, milestoneOf, period, viewer)
  return {
    options,
    view,
    period,
    bottomLine: bottomLine(headlineOf(items), attention, changed, period.since, ahead[0] ?? null),
    standings: pathStandings(items, {
      paths: framework.paths,
      milestoneOf,
      earlier: { asOf: period.since, knownOn: clock.knownOn },
      viewer,
    }),
    changed,
    next: {
      until,
      dates: ahead.filter(({ end }) => end <= until),
      afterwards: ahead.find(({ end }) => end > until) ?? null,
    },
    attention,
    events: eventsOfView(tracker, view),
    countries: countryLines(items, (id) => assessmentOf(id).parties),
    unknowns: unknownsOf(items, {
      measures: framework.measures,
      milestones: snapshot.milestones,
      paths: pathsInScope(view),
    }),
    annex: annexOf(items, framework),
    strengths: STRENGTHS.filter((strength) => items.some((item) => item.strength === strength)),
    fingerprint: selectionFingerprint(tracker, view),
    methodVersion: snapshot.methodVersion,
    revision: snapshot.revision,
  }
}
