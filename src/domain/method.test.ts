import { buildDay } from '#tests/builders/dates.ts'
import { describe, expect, it } from 'vitest'
import { METHOD_CHANGES, METHOD_VERSION, methodChangesBetween } from './method.ts'
import { LANGUAGES } from './vocabulary.ts'

const first = METHOD_CHANGES[0]

describe('methodChangesBetween(since, until): after the first date and up to the second', () => {
  it.each([
    ['2026-11-23', '2026-11-24', ['1.0']],
    ['2026-11-24', '2026-11-24', []],
    ['2026-11-22', '2026-11-23', []],
  ])('%s, %s: %j', (since, until, versions) => {
    const found = methodChangesBetween(buildDay(since), buildDay(until)).filter((change) => change === first)
    expect(found.map(({ version }) => version)).toEqual(versions)
  })
})

describe('METHOD_CHANGES', () => {
  it('runs from old to new, ends at the version in use, and speaks all four languages', () => {
    const dates = METHOD_CHANGES.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(METHOD_CHANGES.at(-1)?.version).toBe(METHOD_VERSION)
    for (const { summary } of METHOD_CHANGES) expect(Object.keys(summary).toSorted()).toEqual(LANGUAGES.toSorted())
  })
})
