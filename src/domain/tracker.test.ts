import { describe, expect, it, vi } from 'vitest'
import { buildClock } from '#tests/builders/dates.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import type { RecordHashes } from './records/hash-in.ts'
import { trackerOf } from './tracker.ts'

const { snapshot } = REFERENCE.trackerFor('en')
const clock = buildClock('2025-06-30')

describe('preparing(clock, viewer)', () => {
  it('works out in steps what itemsAt would, and itemsAt then gives exactly that', () => {
    const tracker = trackerOf(snapshot)
    let steps = 0
    for (const _ of tracker.preparing(clock, 'KR')) steps += 1
    expect(steps).toBeGreaterThan(1)
    const items = tracker.itemsAt(clock, 'KR')
    expect(items).toEqual(trackerOf(snapshot).itemsAt(clock, 'KR'))
    expect(tracker.itemsAt(clock, 'KR')).toBe(items)
  })

  it('has nothing left to do for what is known already', () => {
    const tracker = trackerOf(snapshot)
    tracker.itemsAt(clock, null)
    expect([...tracker.preparing(clock, null)]).toEqual([])
    expect(tracker.itemsAt(clock, 'JP')).toHaveLength(snapshot.milestones.length)
  })
})

describe('hashOf(milestoneId)', () => {
  it('asks for the hashes when the first is wanted, and once', () => {
    const hashes = vi.fn<() => RecordHashes>(
      () =>
        new Map([
          ['a', '1'],
          ['b', '2'],
        ]),
    )
    const tracker = trackerOf(snapshot, { hashes })
    expect(hashes).not.toHaveBeenCalled()
    expect(['a', 'b', 'a'].map((id) => tracker.hashOf(id))).toEqual(['1', '2', '1'])
    expect(hashes).toHaveBeenCalledTimes(1)
  })

  it('does not make one up', () => {
    expect(() => trackerOf(snapshot).hashOf('a')).toThrow('no hash of the record a')
  })
})
