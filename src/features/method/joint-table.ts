/** The joint status of two parties that must both act, for every combination of their own: computed, never written down. */
import { toDay } from '#src/domain/calendar-date.ts'
import type { Report } from '#src/domain/records/milestone.ts'
import { jointStanding } from '#src/domain/status/joint-status.ts'
import { partyStanding } from '#src/domain/status/party-status.ts'
import { STATUS_KEYS, type Country, type StatusKey } from '#src/domain/vocabulary.ts'

export interface JointRow {
  readonly status: StatusKey
  /** One cell for each status up to this row's own: the order of the two parties makes no difference. */
  readonly cells: readonly { readonly other: StatusKey; readonly joint: StatusKey }[]
}

const DAY = toDay(2026, 1, 1)

function reportsOf(country: Country, status: StatusKey): Report[] {
  if (status === 'no-record') return []
  return [{ id: `${country}.1`, date: DAY, recorded: DAY, status, parties: [country], note: '', sources: [] }]
}

function jointOf(first: StatusKey, second: StatusKey): StatusKey {
  const counted = [...reportsOf('CN', first), ...reportsOf('JP', second)]
  const parties = [partyStanding(counted, 'CN'), partyStanding(counted, 'JP')]
  return jointStanding({ rollup: 'all' }, counted, parties).status ?? 'no-record'
}

export function jointTable(): JointRow[] {
  return STATUS_KEYS.map((status, index) => ({
    status,
    cells: STATUS_KEYS.slice(0, index + 1).map((other) => ({ other, joint: jointOf(status, other) })),
  }))
}
