/** One row against the record it names: the same, changed, new, or refused. */
import { idIn, isRecord } from '../records/checks/raw-record.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import type { Judged } from './candidate.ts'
import { asRowFault, type IncomingRecord } from './incoming-record.ts'
import { Judge, type FaultsOf } from './judge.ts'
import { judgeObjection, judgeReport, judgeReview } from './judge-lasting.ts'
import { judgeWhole } from './judge-whole.ts'
import type { KnownRecords } from './known-records.ts'

/** Given by the tracker: it is compared where the record is there already, and never taken from a file. */
const GIVEN = ['id', 'recorded', 'words', 'milestone'] as const

function split(record: unknown): { readonly own: unknown; readonly given: Readonly<Record<string, unknown>> } {
  if (!isRecord(record)) return { own: record, given: {} }
  const { id, recorded, words, milestone, ...own } = record
  return { own, given: { id, recorded, words, milestone } }
}

function idOf({ kind, record }: IncomingRecord): string | null {
  const named = idIn(record)
  if (kind !== 'body' || named !== null) return named
  const name = isRecord(record) ? record['name'] : null
  const english = isRecord(name) ? name['en'] : null
  return typeof english === 'string' && bodyIdOf(english) !== '' ? bodyIdOf(english) : null
}

export function judgeRecord(incoming: IncomingRecord, known: KnownRecords): Judged {
  const { kind, record, faults, fieldName } = incoming
  const judge = new Judge(incoming, known, idOf(incoming))
  if (faults.length > 0) return judge.refused(faults)
  const faultsOf: FaultsOf = (found) => found.map((fault) => asRowFault(fault, fieldName))
  const { own, given } = split(record)
  const odd = GIVEN.find((name) => given[name] !== undefined && typeof given[name] !== 'string')
  if (odd !== undefined && kind !== 'milestone') return judge.refusedFor(odd, 'wrong-type')
  switch (kind) {
    case 'milestone':
    case 'source':
    case 'event':
      return judgeWhole(judge, kind, record, faultsOf)
    case 'body': {
      const named = given['id']
      const whole = judgeWhole(judge, kind, isRecord(record) ? omitId(record) : record, faultsOf)
      if (whole.candidate?.change.kind !== 'body' || named === undefined) return whole
      const made = bodyIdOf(englishNameOf(whole.candidate.change.record))
      return made === named ? whole : judge.refusedFor('id', 'wrong-id', made)
    }
    case 'report':
      return judgeReport(judge, own, given, faultsOf)
    case 'objection':
      return judgeObjection(judge, own, given, faultsOf)
    case 'text-review':
      return judgeReview(judge, own, given, faultsOf, known)
  }
}

function omitId(record: Readonly<Record<string, unknown>>): object {
  const { id: _id, ...rest } = record
  return rest
}
