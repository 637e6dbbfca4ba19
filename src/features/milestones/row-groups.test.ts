import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { PATH_IDS } from '#src/domain/vocabulary.ts'
import { inPaperOrder, paperPlaces } from './paper-order.ts'
import { groupRows } from './row-groups.ts'

const tracker = REFERENCE.trackerFor('en')
const places = paperPlaces(tracker.snapshot.framework)
const items = inPaperOrder(viewAt(tracker).items, places)

describe('groupRows(items, shown, places)', () => {
  it('holds every milestone once, under its own path and measure, in the order of the paper', () => {
    const groups = groupRows(items, items, places)
    expect(groups.map(({ path }) => path.id)).toEqual([...PATH_IDS])
    const measures = groups.flatMap((group) => group.measures)
    expect(measures.flatMap((group) => group.items)).toEqual(items)
    for (const { path, measures: ofPath } of groups) {
      expect(ofPath.map(({ measure }) => measure.order)).toEqual(
        ofPath.map(({ measure }) => measure.order).toSorted((a, b) => a - b),
      )
      expect(ofPath.every(({ measure }) => measure.path === path.id)).toBe(true)
      expect(ofPath.every((group) => group.items.every(({ measure }) => measure === group.measure.id))).toBe(true)
    }
  })

  it('counts what the selection holds, shown or not', () => {
    const [first] = groupRows(items, items.slice(0, 3), places)
    expect(first).toMatchObject({ shown: 3, total: items.filter(({ path }) => path === PATH_IDS[0]).length })
    const cut = first?.measures.at(-1)
    expect(cut?.items).toHaveLength(2)
    expect(cut?.total).toBe(items.filter(({ measure }) => measure === cut?.measure.id).length)
  })

  it('is empty for nothing', () => {
    expect(groupRows([], [], places)).toEqual([])
  })
})
