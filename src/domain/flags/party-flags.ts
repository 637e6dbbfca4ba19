/** Flags that name a party (rules, table of flags; column "of" = party). */
import { endOf } from '../calendar-date.ts'
import { addDays, addMonths, daysBetween } from '../date-arithmetic.ts'
import type { Day } from '../calendar-date.ts'
import type { Milestone, Report } from '../records/milestone.ts'
import { unmetDues, type SetDue } from '../status/due-dates.ts'
import { isOpen } from '../status/open.ts'
import type { PartyStanding } from '../status/party-status.ts'
import type { FlagId, Status } from '../vocabulary.ts'
import type { Flag, Trace } from './flag.ts'
import { QUIET_MONTHS, RULE_FORMULAS, SOON_DAYS } from './rule-formulas.ts'

export interface PartyCase {
  readonly milestone: Milestone
  readonly counted: readonly Report[]
  readonly party: PartyStanding
  readonly due: SetDue | null
  readonly asOf: Day
  /** E: the earlier of D and the day up to which evidence was searched. Silence is never measured beyond it. */
  readonly evidenceClock: Day
}

const LADDER: readonly Status[] = ['proposed', 'agreed', 'in-progress', 'achieved']
const SETBACKS: readonly Status[] = ['stalled', 'suspended', 'dropped', 'declined']

/** Whether a change of status went down: off the ladder into a setback, or to a lower rung. */
export function isStepBack(before: Status, after: Status): boolean {
  const from = LADDER.indexOf(before)
  if (from < 0) return false
  if (SETBACKS.includes(after)) return true
  const to = LADDER.indexOf(after)
  return to >= 0 && to < from
}

/** Every flag that holds for one party. */
export function partyFlags(situation: PartyCase): Flag[] {
  return [...dueFlags(situation), ...reDated(situation), ...wentBackwards(situation), ...quiet(situation)]
}

function flag({ party, asOf }: PartyCase, id: FlagId, inputs: Trace['inputs']): Flag {
  return { id, party: party.country, trace: { rule: RULE_FORMULAS[id], inputs, date: asOf } }
}

function dueFlags(situation: PartyCase): Flag[] {
  const { due, party, asOf, milestone } = situation
  if (due === null) return []
  const isExpiry = due.kind === 'expiry'
  if (!isExpiry && !isOpen(party.status, milestone.nature)) return []
  const end = endOf(due.date)
  const soon = addDays(asOf, SOON_DAYS)
  const inputs = { due: due.date, kind: due.kind, end, setBy: due.report.id, status: party.status }
  if (end < asOf) return [flag(situation, isExpiry ? 'expired' : 'overdue', inputs)]
  if (end <= soon) return [flag(situation, isExpiry ? 'expiring' : 'due-soon', { ...inputs, until: soon })]
  return []
}

function reDated(situation: PartyCase): Flag[] {
  const { due, party, counted } = situation
  if (due === null || due.kind === 'expiry') return []
  const ofKind = unmetDues(counted, party).filter(({ kind }) => kind === due.kind)
  const [first] = ofKind
  if (first === undefined || ofKind.every(({ date }) => date === due.date)) return []
  const slipDays = daysBetween(endOf(first.date), endOf(due.date))
  return [flag(situation, 're-dated', { kind: due.kind, first: first.date, current: due.date, slipDays })]
}

function wentBackwards(situation: PartyCase): Flag[] {
  const { reports } = situation.party
  for (let index = reports.length - 1; index > 0; index -= 1) {
    const before = reports[index - 1]
    const after = reports[index]
    if (before === undefined || after === undefined || before.status === after.status) continue
    if (!isStepBack(before.status, after.status)) return []
    return [
      flag(situation, 'went-backwards', {
        before: before.status,
        after: after.status,
        report: after.id,
        on: after.date,
      }),
    ]
  }
  return []
}

function quiet(situation: PartyCase): Flag[] {
  const { party, milestone, evidenceClock } = situation
  const last = party.reports.at(-1)
  if (last === undefined || party.status === 'proposed' || !isOpen(party.status, milestone.nature)) return []
  const limit = addMonths(endOf(last.date), QUIET_MONTHS)
  if (limit >= evidenceClock) return []
  return [flag(situation, 'quiet', { status: party.status, lastReport: last.date, limit, evidenceClock })]
}
