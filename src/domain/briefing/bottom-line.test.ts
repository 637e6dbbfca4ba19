import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { EVERYTHING, type Selection } from '../selection/selection.ts'
import { viewOf } from '../view.ts'
import { briefing } from './briefing.ts'
import { usualOptions } from './options.ts'

const TRACKER = REFERENCE.trackerFor('en')

function bottomLineOf(selection: Partial<Selection>) {
  const view = viewOf(TRACKER, { ...EVERYTHING, ...selection }, () => true)
  return briefing(TRACKER, view, usualOptions('one-page')).bottomLine
}

describe('the bottom line of the reference records', () => {
  it('counts proposals apart from what was agreed', () => {
    expect(bottomLineOf({}).standing).toMatchObject({ total: 70, achieved: 20, open: 35, proposals: 15, others: 0 })
  })

  it('names the first of what presses most', () => {
    const { pressing } = bottomLineOf({})
    expect(pressing.foremost).toMatchObject({ flag: 'overdue', line: { item: { id: 'fanuc-shanghai-smart-factory' } } })
    expect(pressing.counts.map(({ flag, milestones }) => `${flag} ${milestones}`)).toEqual([
      'overdue 1',
      'went-backwards 9',
      'lapsed 5',
      'quiet 16',
    ])
  })

  it('names a busiest path only when one stands out of several', () => {
    expect(bottomLineOf({}).movement.busiest).toEqual({ path: 'governance', reports: 8 })
    expect(bottomLineOf({ path: ['governance'] }).movement.busiest).toBeNull()
  })

  it('has nothing to say of an empty selection', () => {
    const { standing, pressing, movement } = bottomLineOf({ status: ['dropped'] })
    expect(standing.total).toBe(0)
    expect(pressing).toEqual({ counts: [], foremost: null })
    expect(movement).toMatchObject({ reports: 0, busiest: null, next: null })
  })
})
