import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, type Country } from '../vocabulary.ts'
import { ownAttention } from './own-attention.ts'

const TRACKER = buildTracker(
  buildMilestone(['2026-01-01 agreed KR deadline=2026-02', '2026-01-01 agreed CN'], { id: 'late' }),
  buildMilestone(['2026-01-01 achieved KR expiry=2026-05-31'], { id: 'over', nature: 'time-limited' }),
  buildMilestone(['2024-01-01 in-progress'], { id: 'silent' }),
  buildMilestone(['2026-01-01 in-progress', '2026-02-01 suspended CN'], { id: 'back' }),
)

function attentionFor(country: Country) {
  const { items } = viewAt(TRACKER, { country: [country], asOf: '2026-06-30' })
  return Object.fromEntries(
    ownAttention(items, country).map(({ flag, items: flagged }) => [flag, flagged.map(({ id }) => id)]),
  )
}

describe('ownAttention(items, country)', () => {
  it('lists what the country’s own flags say, and says when nothing has one', () => {
    expect(attentionFor('KR')).toEqual({
      overdue: ['late'],
      expired: ['over'],
      'went-backwards': [],
      quiet: ['silent'],
    })
    expect(attentionFor('CN')).toEqual({ overdue: [], expired: [], 'went-backwards': ['back'], quiet: ['silent'] })
    expect(attentionFor('JP')).toEqual({ overdue: [], expired: [], 'went-backwards': [], quiet: ['silent'] })
  })

  it('agrees with the flag filter of the milestones page', () => {
    const tracker = REFERENCE.trackerFor('en')
    for (const country of COUNTRIES) {
      for (const { flag, items } of ownAttention(viewAt(tracker, { country: [country] }).items, country)) {
        expect(items.map(({ id }) => id)).toEqual(
          viewAt(tracker, { country: [country], flag: [flag] }).items.map(({ id }) => id),
        )
      }
    }
  })
})
