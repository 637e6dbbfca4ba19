import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { dateOfValue, indicatorPeriod } from './indicator-period.ts'

describe('indicatorPeriod(period)', () => {
  it.each([
    ['2023', '2023', null],
    ['2023-12', '2023-12', null],
    ['2024-06 (CN)', '2024-06', 'CN'],
    ['about 2024', null, null],
    ['', null, null],
  ])('%s: %s, only %s', (period, date, only) => {
    expect(indicatorPeriod(period)).toEqual({ date, only })
  })

  it('reads every period of the reference records', () => {
    const { indicators } = REFERENCE.trackerFor('en').snapshot.framework
    expect(indicators.filter(({ period }) => indicatorPeriod(period).date === null)).toEqual([])
  })
})

describe('dateOfValue(period, entity)', () => {
  it('dates every value where the paper dates all', () => {
    expect(dateOfValue(indicatorPeriod('2019'), 'USMCA')).toBe('2019')
  })

  it('lends nobody the date of another', () => {
    const period = indicatorPeriod('2024-06 (CN)')
    expect(dateOfValue(period, 'CN')).toBe('2024-06')
    expect(dateOfValue(period, 'JP')).toBeNull()
  })
})
