/** Everything the rules say of one milestone at one clock: the single place where they meet. */
import type { Day } from './calendar-date.ts'
import type { Clock } from './clock.ts'
import { evidenceGrade, sourceLookup, type SourceOf } from './evidence-grade.ts'
import type { Flag } from './flags/flag.ts'
import { itemFlags } from './flags/item-flags.ts'
import { partyFlags } from './flags/party-flags.ts'
import type { Milestone, Report } from './records/milestone.ts'
import type { Snapshot } from './snapshot.ts'
import { countedReports } from './status/counted-reports.ts'
import { dueInForce, type SetDue } from './status/due-dates.ts'
import { jointStanding, type JointStanding } from './status/joint-status.ts'
import { partyStanding, type PartyStanding } from './status/party-status.ts'
import { FLAG_IDS, type Grade } from './vocabulary.ts'

export interface PartyAssessment extends PartyStanding {
  readonly due: SetDue | null
  readonly flags: readonly Flag[]
}

export interface Assessment {
  readonly milestone: Milestone
  readonly clock: Clock
  /** Reports that count, oldest first. */
  readonly counted: readonly Report[]
  readonly parties: readonly PartyAssessment[]
  readonly joint: JointStanding
  /** Over all counted reports; null without one. */
  readonly grade: Grade | null
  readonly itemFlags: readonly Flag[]
}

/** What the rules need beside the milestone. */
export interface Evidence {
  readonly sourceOf: SourceOf
  readonly paperId: string
}

export function evidenceOf(snapshot: Pick<Snapshot, 'sources' | 'framework'>): Evidence {
  return { sourceOf: sourceLookup(snapshot.sources), paperId: snapshot.framework.paper.id }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function assess(milestone: Milestone, clock: Clock, evidence: Evidence): Assessment {
  const { asOf } = clock
  const counted = countedReports(milestone.reports, clock)
  const evidenceClock = earlier(asOf, milestone.evidenceUntil)
  const parties = milestone.countries.map((country) => {
    const party = partyStanding(counted, country)
    const due = dueInForce(counted, party)
    return { ...party, due, flags: partyFlags({ milestone, counted, party, due, asOf, evidenceClock }) }
  })
  const joint = jointStanding(milestone, counted, parties)
  const grade = gradeOf(counted, evidence)
  const dues = parties.map(({ due }) => due)
  return {
    milestone,
    clock,
    counted,
    parties,
    joint,
    grade,
    itemFlags: itemFlags({ milestone, counted, parties, dues, jointStatus: joint.status, grade, asOf, evidenceClock }),
  }
}

/** The grade of a set of reports taken together. */
export function gradeOf(reports: readonly Report[], { sourceOf, paperId }: Evidence): Grade | null {
  return evidenceGrade(
    reports.flatMap((report) => report.sources),
    sourceOf,
    paperId,
  )
}

/** Flags in their order of display; parties in the milestone's order within a flag. */
export function inDisplayOrder(flags: readonly Flag[]): Flag[] {
  return flags.toSorted((a, b) => FLAG_IDS.indexOf(a.id) - FLAG_IDS.indexOf(b.id))
}
