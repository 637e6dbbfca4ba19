/** What the records would be with a set of changes, or everything that is wrong with it at once. */
import type { Day } from '../calendar-date.ts'
import { canonicalJson } from '../fingerprint.ts'
import type { Fault } from '../records/checks/fault.ts'
import type { Dataset } from '../records/dataset.ts'
import { parseDataset } from '../records/parse-dataset.ts'
import type { Change } from './change.ts'
import { ChangingRecords } from './changing-records.ts'
import type { FieldFault } from './field-fault.ts'
import type { RecordDifference } from './record-difference.ts'

export interface Applied {
  /** Null when there are faults. */
  readonly dataset: Dataset | null
  readonly faults: readonly FieldFault[]
  /** What each change does, in their order. */
  readonly records: readonly RecordDifference[]
}

function asFieldFault(field: string, { code, reason, value, allowed }: Fault): FieldFault {
  return {
    field,
    reason: code,
    detail: reason,
    ...(value === undefined ? {} : { value }),
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
  }
}

/**
 * Changes are applied in their order, so that a report can name a source that comes before it.
 * @param today the day on which they are recorded. It never goes back: a clock that was set back must not place what is
 * known now before what it corrects.
 */
export function applyChanges(dataset: Dataset, changes: readonly Change[], today: Day): Applied {
  const records = new ChangingRecords(dataset, notBefore(dataset, today))
  for (const [index, change] of changes.entries()) records.apply(change, `changes.${index}`)
  records.sealReviews()
  const { dataset: parsed, faults } = parseDataset(records.raw())
  const all = [...records.faults, ...faults.map((fault) => asFieldFault(records.origins.fieldOf(fault), fault))]
  return { dataset: all.length > 0 ? null : parsed, faults: withoutRepeats(all), records: records.differences }
}

/** Today, or the last day on which anything was recorded when that is later. */
function notBefore({ milestones }: Dataset, today: Day): Day {
  return milestones
    .flatMap(({ reports }) => reports)
    .reduce((last, { recorded }) => (recorded > last ? recorded : last), today)
}

/** The same fault can be found by the record's own check and by a look at all of them. */
function withoutRepeats(faults: readonly FieldFault[]): FieldFault[] {
  const seen = new Set<string>()
  return faults.filter((fault) => {
    const key = canonicalJson([fault.field, fault.reason])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
