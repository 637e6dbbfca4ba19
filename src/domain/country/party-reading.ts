/** One party's status within an item, as it is to be read. */
import type { Item } from '../item.ts'
import { readStatus, type StatusReading } from '../status-reading.ts'
import type { Country, Status } from '../vocabulary.ts'

export interface PartyReading {
  readonly status: Status | null
  readonly isExpired: boolean
  readonly reading: StatusReading
}

/** Null for a country that does not act. The item must show all parties' flags, as it does when no one country is chosen. */
export function partyReading(item: Item, country: Country): PartyReading | null {
  const party = item.parties.find((one) => one.country === country)
  if (party === undefined) return null
  const isExpired = item.flags.some((flag) => flag.id === 'expired' && flag.party === country)
  return {
    status: party.status,
    isExpired,
    reading: readStatus({ status: party.status, nature: item.nature }, isExpired),
  }
}
