/** Whether something is still open (rules "Open"). */
import type { Nature, Status } from '../vocabulary.ts'

/**
 * Has a record and is not achieved, dropped or declined. A series is never achieved, so a series whose last report says so
 * (an import can contain it) stays open.
 */
export function isOpen(status: Status | null, nature: Nature): boolean {
  if (status === null || status === 'dropped' || status === 'declined') return false
  return status !== 'achieved' || nature === 'series'
}
