import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { describe, expect, it } from 'vitest'
import { feedContent } from './feed-entries.ts'

function contentOf(lines: readonly string[], selection: SelectionOverrides) {
  const tracker = buildTracker(buildMilestone(lines))
  return feedContent(tracker, viewAt(tracker, selection))
}

const LINES = [
  '2026-01-10 agreed recorded=2026-02-01',
  '2026-03-10 in-progress recorded=2026-03-11',
  '2026-03-10 achieved corrects=2 recorded=2026-05-01',
]

describe('feedContent(tracker, view)', () => {
  it('holds what moved and what was corrected, the newest recorded first', () => {
    const { entries } = contentOf(LINES, { asOf: '2026-06-30', since: '2025-12-31' })
    expect(entries.map(({ key, updated }) => [key, updated])).toEqual([
      ['corrected/talks.3', '2026-05-01'],
      ['moved/talks.1', '2026-02-01'],
    ])
  })

  it('looks half a year back unless told how far', () => {
    expect(contentOf(LINES, { asOf: '2026-08-31' })).toMatchObject({ since: '2026-02-28' })
  })

  it('holds nothing of milestones that the filter leaves out', () => {
    const { entries } = contentOf(LINES, { asOf: '2026-06-30', since: '2025-12-31', path: ['governance'] })
    expect(entries).toEqual([])
  })

  it('tells of changes of the method, apart from the rest', () => {
    const { entries } = contentOf([], { asOf: '2026-12-31', since: '2026-11-01' })
    expect(entries.map(({ category, key }) => `${category} ${key}`).toSorted()).toEqual([
      'method method/1.0',
      'method method/1.1',
    ])
  })
})
