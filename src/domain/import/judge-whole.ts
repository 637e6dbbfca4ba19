/** Whole records that may be amended: milestones without their reports, sources, events and bodies. */
import { MilestoneHeadSchema, type Change } from '../editing/change.ts'
import type { FieldFault } from '../editing/field-fault.ts'
import { readBody } from '../editing/read-body.ts'
import { canonicalJson } from '../fingerprint.ts'
import { EventRecordSchema } from '../records/event.ts'
import { BodyRecordSchema, SourceSchema } from '../records/source.ts'
import type { Judged } from './candidate.ts'
import { differing } from './differing.ts'
import type { FaultsOf, Judge } from './judge.ts'

type FieldFaults = readonly FieldFault[]
type Whole =
  | { readonly faults: FieldFaults; readonly record: null; readonly change: null }
  | { readonly faults: null; readonly record: object; readonly change: (action: 'add' | 'amend') => Change }

function readWhole(kind: 'milestone' | 'source' | 'event' | 'body', raw: unknown): Whole {
  const unread = (faults: FieldFaults): Whole => ({ faults, record: null, change: null })
  switch (kind) {
    case 'milestone': {
      const { value, faults } = readBody(MilestoneHeadSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'source': {
      const { value, faults } = readBody(SourceSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'event': {
      const { value, faults } = readBody(EventRecordSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
    case 'body': {
      const { value, faults } = readBody(BodyRecordSchema, raw)
      return value === null
        ? unread(faults)
        : { faults: null, record: value, change: (action) => ({ kind, action, record: value }) }
    }
  }
}

export function judgeWhole(
  judge: Judge,
  kind: 'milestone' | 'source' | 'event' | 'body',
  raw: unknown,
  faultsOf: FaultsOf,
): Judged {
  const read = readWhole(kind, raw)
  if (read.faults !== null) return judge.refused(faultsOf(read.faults))
  const { before } = judge
  const action = before === null ? 'add' : 'amend'
  if (before !== null && canonicalJson(before) === canonicalJson(read.record)) return judge.same()
  const change = read.change(action)
  if (before === null) return judge.taken('new', change)
  return judge.taken('changed', change, { fields: judge.names(differing(before, read.record)) })
}
