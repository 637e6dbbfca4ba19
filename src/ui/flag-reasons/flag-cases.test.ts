import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import type { Flag, Trace } from '#src/domain/flags/flag.ts'
import type { Country, FlagId } from '#src/domain/vocabulary.ts'
import { flagReasons } from './flag-cases.ts'

function flag(id: FlagId, party: Country | null, inputs: Trace['inputs'] = {}): Flag {
  const trace: Trace = { rule: `rule of ${id}`, inputs, date: buildDay('2026-06-30') }
  return party === null ? { id, trace } : { id, party, trace }
}

describe('flagReasons(flags)', () => {
  it('keeps the order of the flags and says the rule and the date once', () => {
    const reasons = flagReasons([flag('overdue', 'CN'), flag('overdue', 'KR'), flag('thin', null)])
    expect(reasons.map(({ id, rule, date }) => [id, rule, date])).toEqual([
      ['overdue', 'rule of overdue', '2026-06-30'],
      ['thin', 'rule of thin', '2026-06-30'],
    ])
  })

  it('puts parties with the same inputs in one case and keeps others apart', () => {
    const [overdue] = flagReasons([
      flag('overdue', 'CN', { due: '2025' }),
      flag('overdue', 'JP', { due: '2024' }),
      flag('overdue', 'KR', { due: '2025' }),
    ])
    expect(overdue?.cases).toEqual([
      { parties: ['CN', 'KR'], inputs: { due: '2025' } },
      { parties: ['JP'], inputs: { due: '2024' } },
    ])
  })

  it('names no party for a flag of the whole milestone', () => {
    expect(flagReasons([flag('thin', null)])[0]?.cases).toEqual([{ parties: [], inputs: {} }])
  })
})
