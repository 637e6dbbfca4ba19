import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import type { Country } from '#src/domain/vocabulary.ts'
import { nearestDate } from './nearest-date.ts'

const AS_OF = '2026-06-30'

function nearest(lines: readonly string[], viewer: Country | null = null): string {
  const tracker = buildTracker(buildMilestone(lines))
  const [item] = viewAt(tracker, { asOf: AS_OF, country: viewer === null ? [] : [viewer] }).items
  const date = item === undefined ? null : nearestDate(item, buildDay(AS_OF), viewer)
  if (date === null) return 'none'
  return `${date.kind} ${date.date} ${date.countries.join()}${date.hasPassed ? ' passed' : ''} +${date.others}`
}

describe('nearestDate(item, asOf, viewer)', () => {
  it.each<[string, readonly string[], Country | null, string]>([
    ['no date', ['2026-01 agreed'], null, 'none'],
    ['one date of all', ['2026-01 agreed deadline=2027'], null, 'deadline 2027 CN,JP,KR +0'],
    [
      'the first that has not passed',
      ['2026-01 agreed CN deadline=2027', '2026-02 agreed JP deadline=2026-09'],
      null,
      'deadline 2026-09 JP +1',
    ],
    [
      'one ahead before one that passed',
      ['2026-01 agreed CN deadline=2025', '2026-02 agreed JP deadline=2028'],
      null,
      'deadline 2028 JP +1',
    ],
    [
      'the last that passed when all have',
      ['2025-01 agreed CN deadline=2025-03', '2025-02 agreed JP deadline=2025-06'],
      null,
      'deadline 2025-06 JP passed +1',
    ],
    [
      'a month that has not ended has not passed',
      ['2026-01 agreed deadline=2026-06'],
      null,
      'deadline 2026-06 CN,JP,KR +0',
    ],
    ['no deadline of what is achieved', ['2026-01 achieved deadline=2027'], null, 'none'],
    ['an expiry of what is achieved', ['2026-01 achieved expiry=2026-12-31'], null, 'expiry 2026-12-31 CN,JP,KR +0'],
    [
      'the chosen country’s own',
      ['2026-01 agreed CN deadline=2027', '2026-02 agreed JP deadline=2026-09'],
      'CN',
      'deadline 2027 CN +0',
    ],
  ])('%s', (_case, lines, viewer, expected) => {
    expect(nearest(lines, viewer)).toBe(expected)
  })
})
