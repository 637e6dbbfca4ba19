/** Flags of the whole milestone (rules, table of flags; column "of" = item). */
import { endOf, type Day } from '../calendar-date.ts'
import { addMonths } from '../date-arithmetic.ts'
import type { Milestone, Report } from '../records/milestone.ts'
import type { SetDue } from '../status/due-dates.ts'
import { isOpen } from '../status/open.ts'
import type { PartyStanding } from '../status/party-status.ts'
import type { FlagId, Grade, Status } from '../vocabulary.ts'
import type { Flag, Trace } from './flag.ts'
import { lapseMonths, RULE_FORMULAS } from './rule-formulas.ts'

export interface ItemCase {
  readonly milestone: Milestone
  readonly counted: readonly Report[]
  readonly parties: readonly PartyStanding[]
  readonly dues: readonly (SetDue | null)[]
  readonly jointStatus: Status | null
  readonly grade: Grade | null
  readonly asOf: Day
  readonly evidenceClock: Day
}

/** Every flag that holds for the milestone as a whole. */
export function itemFlags(situation: ItemCase): Flag[] {
  return [
    ...lapsed(situation),
    ...split(situation),
    ...thin(situation),
    ...undated(situation),
    ...notSearched(situation),
  ]
}

function flag({ asOf }: ItemCase, id: FlagId, inputs: Trace['inputs']): Flag {
  return { id, trace: { rule: RULE_FORMULAS[id], inputs, date: asOf } }
}

function lapsed(situation: ItemCase): Flag[] {
  const { milestone, counted, evidenceClock } = situation
  if (milestone.nature !== 'series') return []
  const lastRound = counted.findLast((report) => report.round === true)
  if (lastRound === undefined) return []
  const months = lapseMonths(milestone.cadenceMonths)
  const limit = addMonths(endOf(lastRound.date), months)
  if (limit >= evidenceClock) return []
  const cadenceMonths = milestone.cadenceMonths ?? null
  return [flag(situation, 'lapsed', { lastRound: lastRound.date, cadenceMonths, months, limit, evidenceClock })]
}

function split(situation: ItemCase): Flag[] {
  const recorded = situation.parties.filter(({ status }) => status !== null)
  if (new Set(recorded.map(({ status }) => status)).size < 2) return []
  return [flag(situation, 'split', { statuses: recorded.map(({ country, status }) => `${country} ${status ?? ''}`) })]
}

function thin(situation: ItemCase): Flag[] {
  const { counted, grade } = situation
  if (counted.length === 0) return []
  const sources = [...new Set(counted.flatMap((report) => report.sources))]
  if (grade !== 'C' && grade !== 'D' && sources.length > 1) return []
  return [flag(situation, 'thin', { grade, sources: sources.length })]
}

function undated(situation: ItemCase): Flag[] {
  const { milestone, jointStatus, dues } = situation
  if (milestone.nature !== 'outcome' || jointStatus === 'proposed') return []
  if (!isOpen(jointStatus, milestone.nature) || dues.some((due) => due !== null)) return []
  return [flag(situation, 'undated', { nature: milestone.nature, status: jointStatus })]
}

function notSearched(situation: ItemCase): Flag[] {
  const { asOf, milestone } = situation
  if (asOf <= milestone.evidenceUntil) return []
  return [flag(situation, 'not-searched', { evidenceUntil: milestone.evidenceUntil })]
}
