/** The editing desk: what follows in the order in which it is told. */
import type { Asking } from './asking.ts'
import { describeDrafts } from './desk-drafts.ts'
import { describeRecords } from './desk-records.ts'
import { describeConflicts } from './desk-conflicts.ts'
import { describeWhoMay } from './desk-who.ts'
import { describeDeskRefusals } from './desk-refusals.ts'
import { describeAudit } from './desk-audit.ts'

export function describeDesk(asking: Asking): void {
  describeDrafts(asking)
  describeRecords(asking)
  describeConflicts(asking)
  describeWhoMay(asking)
  describeDeskRefusals(asking)
  describeAudit(asking)
}
