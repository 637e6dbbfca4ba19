/** Each country by its own statuses among the selected milestones, whoever's statuses the rest of the paper shows. */
import type { PartyAssessment } from '../assessment.ts'
import type { Item } from '../item.ts'
import { ownStanding, type OwnStanding } from '../summary.ts'
import { COUNTRIES, type Country, type FlagId } from '../vocabulary.ts'

export interface CountryLine extends OwnStanding {
  readonly country: Country
  /** Milestones in which the country itself is overdue, or has gone quiet. */
  readonly overdue: number
  readonly quiet: number
}

/** @param partiesOf every party of a milestone with its own flags: an item seen from one country keeps only that one's */
export function countryLines(
  items: readonly Item[],
  partiesOf: (milestoneId: string) => readonly PartyAssessment[],
): CountryLine[] {
  const parties = items.flatMap(({ id }) => partiesOf(id))
  const flagged = (country: Country, id: FlagId): number =>
    parties.filter((party) => party.country === country && party.flags.some((flag) => flag.id === id)).length
  return COUNTRIES.map((country) => ({
    country,
    ...ownStanding(items, country),
    overdue: flagged(country, 'overdue'),
    quiet: flagged(country, 'quiet'),
  }))
}
