/** The joint status of a milestone, from its parties' by its roll-up rule (rules "Joint status"). */
import type { Milestone, Report } from '../records/milestone.ts'
import type { Status } from '../vocabulary.ts'
import type { PartyStanding } from './party-status.ts'

export interface JointStanding {
  /** Null: no report counts. */
  readonly status: Status | null
  /** The report that the status rests on; null without a record. */
  readonly restsOn: Report | null
}

const NO_RECORD: JointStanding = { status: null, restsOn: null }

/** The order in which `all` looks for a status among the parties that have not left; the first found wins. */
const BY_PRECEDENCE: readonly (readonly [Status, readonly Status[]])[] = [
  ['suspended', ['suspended']],
  ['stalled', ['stalled']],
  ['in-progress', ['in-progress', 'achieved']],
  ['agreed', ['agreed']],
  ['proposed', ['proposed']],
]

/** The joint status by the milestone's rule, and the report it rests on. */
export function jointStanding(
  milestone: Pick<Milestone, 'rollup'>,
  counted: readonly Report[],
  parties: readonly PartyStanding[],
): JointStanding {
  switch (milestone.rollup) {
    case 'joint-act':
    case 'any': {
      const last = counted.at(-1)
      return last === undefined ? NO_RECORD : { status: last.status, restsOn: last }
    }
    case 'all':
      return jointOfAll(counted, parties)
  }
}

function jointOfAll(counted: readonly Report[], parties: readonly PartyStanding[]): JointStanding {
  const recorded = parties.filter(({ status }) => status !== null)
  if (recorded.length === 0) return NO_RECORD
  const decidedBy = (status: Status, deciding: readonly PartyStanding[]): JointStanding => ({
    status,
    restsOn: latestOf(counted, deciding),
  })
  if (parties.every(({ status }) => status === 'achieved')) return decidedBy('achieved', parties)
  const remaining = recorded.filter(({ status }) => status !== 'dropped' && status !== 'declined')
  if (remaining.length === 0) return decidedBy('dropped', recorded)
  for (const [status, found] of BY_PRECEDENCE) {
    const deciding = remaining.filter((party) => found.some((one) => one === party.status))
    if (deciding.length > 0) return decidedBy(status, deciding)
  }
  return NO_RECORD
}

/** The latest of the deciding parties' last reports: of several that speak alike, the newest carries the status. */
function latestOf(counted: readonly Report[], deciding: readonly PartyStanding[]): Report | null {
  const last = new Set(deciding.map(({ reports }) => reports.at(-1)))
  return counted.findLast((report) => last.has(report)) ?? null
}
