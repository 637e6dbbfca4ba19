import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BRIEFING_LISTS, LIST_LIMITS, type BriefingList, type ListLimits } from './options.ts'
import { shortened } from './shorten.ts'

const LENGTHS: ListLimits = {
  moved: 24,
  corrected: 0,
  next: 2,
  overdue: 1,
  expired: 0,
  'went-backwards': 10,
  lapsed: 5,
  quiet: 17,
  events: 45,
}

const shown = (limits: ListLimits, list: BriefingList): number => Math.min(limits[list], LENGTHS[list])
const total = (limits: ListLimits): number => BRIEFING_LISTS.reduce((sum, list) => sum + shown(limits, list), 0)

describe('shortened(limits, lengths)', () => {
  it('takes away one shown entry each time, until none is left', () => {
    const totals = [total(LIST_LIMITS.annex)]
    let limits = shortened(LIST_LIMITS.annex, LENGTHS)
    while (limits !== null) {
      totals.push(total(limits))
      limits = shortened(limits, LENGTHS)
    }
    expect(totals).toEqual(Array.from({ length: total(LIST_LIMITS.annex) + 1 }, (_, index) => index).toReversed())
  })

  it('keeps what is late and ahead when half of the entries are gone', () => {
    let limits: ListLimits = LIST_LIMITS['two-page']
    const half = total(limits) / 2
    while (total(limits) > half) limits = shortened(limits, LENGTHS) ?? limits
    expect(shown(limits, 'overdue')).toBe(1)
    expect(shown(limits, 'next')).toBe(2)
    expect(shown(limits, 'moved')).toBeGreaterThan(shown(limits, 'quiet'))
  })

  it('never lengthens a list', () => {
    const limit = fc.nat({ max: 12 })
    const all = fc.record({
      moved: limit,
      corrected: limit,
      next: limit,
      overdue: limit,
      expired: limit,
      'went-backwards': limit,
      lapsed: limit,
      quiet: limit,
      events: limit,
    })
    fc.assert(
      fc.property(all, all, (limits, lengths) => {
        const next = shortened(limits, lengths)
        expect(BRIEFING_LISTS.filter((list) => next !== null && next[list] > limits[list])).toEqual([])
      }),
    )
  })
})
