import type { Day } from '../calendar-date.ts'

/** Why the evidence date cannot go there; null when it can: it only moves forward. */
export function evidenceMoveFault(before: Day, date: Day): 'goes-back' | 'changes-nothing' | null {
  if (date < before) return 'goes-back'
  return date === before ? 'changes-nothing' : null
}
