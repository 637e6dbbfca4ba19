/** The one status of a standing that a view shows: the chosen country's own where it acts, else the joint one. */
import type { Standing } from '../changes.ts'
import type { Country, Status } from '../vocabulary.ts'

export function viewedStatus({ joint, parties }: Standing, viewer: Country | null): Status | null {
  const own = parties.find(({ country }) => country === viewer)
  return own === undefined ? joint : own.status
}
