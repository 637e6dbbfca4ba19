/** The flags of a milestone at a date, as `overdue CN` or `lapsed`, in their order of display. */
import { assess, inDisplayOrder } from '#src/domain/assessment.ts'
import { buildClock } from './dates.ts'
import { buildMilestone, type MilestoneOverrides } from './milestone.ts'
import { EVIDENCE } from './sources.ts'

export function flagsOf(lines: readonly string[], asOf: string, overrides: MilestoneOverrides = {}): string[] {
  const { parties, itemFlags } = assess(buildMilestone(lines, overrides), buildClock(asOf), EVIDENCE)
  const flags = inDisplayOrder([...parties.flatMap((party) => party.flags), ...itemFlags])
  return flags.map(({ id, party }) => (party === undefined ? id : `${id} ${party}`))
}
