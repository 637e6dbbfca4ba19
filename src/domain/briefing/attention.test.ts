import { describe, expect, it } from 'vitest'
import { buildClock } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { EVIDENCE } from '#tests/builders/sources.ts'
import { assess } from '../assessment.ts'
import { itemOf } from '../item.ts'
import { attentionOf } from './attention.ts'

function attentionAt(lines: readonly string[], asOf: string) {
  const assessment = assess(buildMilestone(lines), buildClock(asOf), EVIDENCE)
  const item = itemOf(assessment, null, { pathOf: () => 'governance', evidence: EVIDENCE })
  return attentionOf([item])
}

describe('attentionOf(items)', () => {
  it('puts parties that share a missed date on one line, and others on their own', () => {
    const { overdue } = attentionAt(
      ['2024-01-01 agreed CN,JP deadline=2024', '2024-01-01 agreed KR deadline=2024-06'],
      '2025-03-01',
    )
    expect(overdue.map(({ parties, date }) => [parties.join(), date])).toEqual([
      ['KR', '2024-06'],
      ['CN,JP', '2024'],
    ])
  })

  it('says from what to what a party fell, and when', () => {
    const { 'went-backwards': fell } = attentionAt(['2024-01-01 in-progress', '2025-02-03 suspended JP'], '2025-03-01')
    expect(fell).toMatchObject([{ parties: ['JP'], before: 'in-progress', after: 'suspended', date: '2025-02-03' }])
  })

  it('says since when nothing was reported', () => {
    const { quiet } = attentionAt(['2024-01 in-progress'], '2025-03-01')
    expect(quiet).toMatchObject([{ parties: ['CN', 'JP', 'KR'], date: '2024-01' }])
  })

  it('is empty where nothing presses', () => {
    expect(Object.values(attentionAt(['2025-02-01 achieved'], '2025-03-01')).flat()).toEqual([])
  })
})
