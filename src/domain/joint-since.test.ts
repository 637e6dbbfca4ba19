import { describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { jointSince } from './joint-since.ts'

describe('jointSince(milestone, counted)', () => {
  it.each<[string, readonly string[], string | null]>([
    ['no report', [], null],
    ['the only report', ['2025-03 agreed'], '2025-03'],
    ['a report that confirms keeps the first date', ['2025-03 agreed', '2025-09-01 agreed'], '2025-03'],
    ['a change starts anew', ['2025-03 agreed', '2025-09-01 stalled', '2026-01-02 stalled'], '2025-09-01'],
    ['a return counts from the return', ['2025-01-01 agreed', '2025-02-01 stalled', '2025-03-01 agreed'], '2025-03-01'],
    ['one party moves, all together do not', ['2025-01-01 in-progress', '2025-05-01 achieved CN'], '2025-01-01'],
    ['the last party completes it', ['2025-01-01 achieved CN,JP', '2025-05-01 achieved KR'], '2025-05-01'],
  ])('%s', (_, reports, since) => {
    const milestone = buildMilestone(reports)
    expect(jointSince(milestone, milestone.reports)).toBe(since)
  })
})
