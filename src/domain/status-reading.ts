/** How a status is to be read: a series runs rather than progresses, a time-limited item is in effect until it expires. */
import type { Flag } from './flags/flag.ts'
import type { Country, Nature, Status, StatusKey } from './vocabulary.ts'

export type StatusReading = StatusKey | 'running' | 'in-effect' | 'expired'

interface Standing {
  readonly status: Status | null
  readonly nature: Nature
}

/**
 * One party's reading. "Expired, no later report" stands in for the status only where the status says it is in effect or
 * under way: a suspended waiver that also expired stays suspended.
 */
export function readStatus({ status, nature }: Standing, isExpired: boolean): StatusReading {
  if (status === null) return 'no-record'
  if (isExpired && (status === 'achieved' || status === 'in-progress' || status === 'agreed')) return 'expired'
  if (nature === 'series' && (status === 'in-progress' || status === 'achieved')) return 'running'
  if (nature === 'time-limited' && status === 'achieved') return 'in-effect'
  return status
}

interface ReadableItem extends Standing {
  readonly statusOf: Country | 'joint'
  readonly flags: readonly Flag[]
  readonly parties: readonly { readonly country: Country; readonly status: Status | null }[]
}

/** The shown status of an item; joint ones read as expired only when every party with a record has expired. */
export function readItemStatus(item: ReadableItem): StatusReading {
  const expired = item.flags.filter(({ id }) => id === 'expired').map(({ party }) => party)
  const asked = item.parties.filter(({ country, status }) =>
    item.statusOf === 'joint' ? status !== null : country === item.statusOf,
  )
  return readStatus(item, asked.length > 0 && asked.every(({ country }) => expired.includes(country)))
}
