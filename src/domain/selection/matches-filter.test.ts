import { milestones } from '#tests/builders/arbitraries.ts'
import { buildMilestone, type MilestoneOverrides } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Milestone } from '../records/milestone.ts'
import { correctedIn, movedIn, type Period } from '../changes.ts'
import { itemOf, type Item } from '../item.ts'
import type { Tracker } from '../tracker.ts'
import { ANY_TEXT, viewOf } from '../view.ts'
import type { Country } from '../vocabulary.ts'
import type { Selection } from './selection.ts'

const isShown = (lines: readonly string[], overrides: MilestoneOverrides, selection: SelectionOverrides) =>
  viewAt(buildTracker(buildMilestone(lines, overrides)), { asOf: '2026-06-30', ...selection }).items.length === 1

describe('country and match look at the countries that act and those concerned', () => {
  it.each<[Country[], Country[], Country[], boolean, boolean, boolean]>([
    [['CN', 'KR'], [], [], true, true, true],
    [['CN', 'KR'], [], ['CN'], true, true, false],
    [['CN', 'KR'], [], ['JP'], false, false, false],
    [['CN', 'KR'], [], ['CN', 'JP'], true, false, false],
    [['CN', 'KR'], [], ['CN', 'KR'], true, true, true],
    [['CN', 'KR'], [], ['CN', 'JP', 'KR'], true, false, true],
    [['CN'], [], ['CN'], true, true, true],
    [['CN', 'KR'], ['JP'], ['JP'], true, true, false],
    [['CN', 'KR'], ['JP'], ['CN', 'KR'], true, true, false],
    [['CN', 'KR'], ['JP'], ['CN', 'JP'], true, true, false],
    [['CN', 'KR'], ['JP'], ['CN', 'JP', 'KR'], true, true, true],
  ])('acting %j, concerned %j, chosen %j: any %s, all %s, only %s', (countries, concerns, country, any, all, only) => {
    const overrides = { countries, ...(concerns.length > 0 ? { concerns } : {}) }
    expect(isShown([], overrides, { country, match: 'any' })).toBe(any)
    expect(isShown([], overrides, { country, match: 'all' })).toBe(all)
    expect(isShown([], overrides, { country, match: 'only' })).toBe(only)
  })
})

describe('acting and exact look at the countries that act alone', () => {
  it.each<[Country[], Country[], Country[], boolean, boolean]>([
    [['CN', 'KR'], [], [], true, true],
    [['CN', 'KR'], [], ['CN'], true, false],
    [['CN', 'KR'], [], ['CN', 'KR'], true, true],
    [['CN', 'KR'], [], ['CN', 'JP'], false, false],
    [['CN', 'KR'], [], ['CN', 'JP', 'KR'], false, false],
    [['CN', 'KR'], ['JP'], ['CN', 'KR'], true, true],
    [['CN', 'KR'], ['JP'], ['JP'], false, false],
    [['CN', 'KR'], ['JP'], ['CN', 'JP', 'KR'], false, false],
    [['CN'], ['KR'], ['CN'], true, true],
  ])('acting %j, concerned %j, chosen %j: acting %s, exact %s', (countries, concerns, country, acting, exact) => {
    const overrides = { countries, ...(concerns.length > 0 ? { concerns } : {}) }
    expect(isShown([], overrides, { country, match: 'acting' })).toBe(acting)
    expect(isShown([], overrides, { country, match: 'exact' })).toBe(exact)
  })
})

describe('lists within a key are "or", keys are "and"', () => {
  const lines = ['2026-01 agreed', '2026-02 stalled JP']
  const overrides: MilestoneOverrides = { bodies: ['secretariat', 'ministry'], sector: 'education' }
  it.each<[SelectionOverrides, boolean]>([
    [{}, true],
    [{ path: ['external-interference'] }, true],
    [{ path: ['governance', 'external-interference'] }, true],
    [{ path: ['governance'] }, false],
    [{ measure: ['external-risk-dialogue'] }, true],
    [{ measure: ['political-trust'] }, false],
    [{ kind: ['dialogue', 'project'] }, true],
    [{ kind: ['project'] }, false],
    [{ strength: ['statement'] }, true],
    [{ strength: ['paper'] }, false],
    [{ sector: ['education'] }, true],
    [{ sector: ['none'] }, false],
    [{ body: ['ministry', 'guild'] }, true],
    [{ body: ['guild'] }, false],
    [{ status: ['stalled', 'achieved'] }, true],
    [{ status: ['agreed'] }, false],
    [{ flag: ['split', 'overdue'] }, true],
    [{ flag: ['overdue'] }, false],
    [{ kind: ['dialogue'], status: ['stalled'], flag: ['went-backwards'] }, true],
    [{ kind: ['dialogue'], status: ['stalled'], flag: ['quiet'] }, false],
  ])('%j: %s', (selection, expected) => {
    expect(isShown(lines, overrides, selection)).toBe(expected)
  })

  it.each<[SelectionOverrides, boolean]>([
    [{ sector: ['none'] }, true],
    [{ sector: ['education'] }, false],
    [{ status: ['no-record'] }, true],
    [{ status: ['proposed'] }, false],
  ])('without a sector and without a record, %j: %s', (selection, expected) => {
    expect(isShown([], {}, selection)).toBe(expected)
  })
})

describe('with exactly one country, status and party flags are that party’s', () => {
  const lines = ['2026-01 agreed', '2026-02 stalled JP']
  it.each<[SelectionOverrides, boolean]>([
    [{ country: ['JP'], status: ['stalled'] }, true],
    [{ country: ['CN'], status: ['stalled'] }, false],
    [{ country: ['CN'], status: ['agreed'] }, true],
    [{ country: ['CN', 'JP'], status: ['stalled'] }, true],
    [{ country: ['CN', 'JP'], status: ['agreed'] }, false],
    [{ country: ['JP'], flag: ['went-backwards'] }, true],
    [{ country: ['CN'], flag: ['went-backwards'] }, false],
    [{ country: ['CN', 'KR'], flag: ['went-backwards'] }, true],
    [{ country: ['CN'], flag: ['split'] }, true],
  ])('%j: %s', (selection, expected) => {
    expect(isShown(lines, {}, selection)).toBe(expected)
  })

  it('a country that is only concerned sees the joint status and the item’s flags', () => {
    const concerned: MilestoneOverrides = { countries: ['CN', 'KR'], concerns: ['JP'] }
    const isShownToJapan = (selection: SelectionOverrides) =>
      isShown(['2026-01 agreed', '2026-02 stalled KR'], concerned, { country: ['JP'], ...selection })
    expect(isShownToJapan({ status: ['stalled'] })).toBe(true)
    expect(isShownToJapan({ status: ['no-record'] })).toBe(false)
    expect(isShownToJapan({ flag: ['split'] })).toBe(true)
    expect(isShownToJapan({ flag: ['went-backwards'] })).toBe(false)
  })
})

describe('since hides nothing; changed keeps what changed after it and up to the as-of date', () => {
  it.each<[SelectionOverrides, boolean]>([
    [{ since: '2026-03-01' }, true],
    [{ since: '2026-02-28', changed: true }, true],
    [{ since: '2026-03-01', changed: true }, false],
    [{ since: '2026-02-28', changed: true, asOf: '2026-02-28' }, false],
    [{ since: '2026-02-28', changed: true, knownOn: '2026-11-22' }, false],
  ])('%j: %s', (selection, expected) => {
    expect(isShown(['2026-03-01 agreed'], {}, selection)).toBe(expected)
  })
})

describe('a filter never shows what it excludes, and hides nothing that it asks for', () => {
  /** The keys that exclude an item, each asked by itself and in other words than the filter's own. */
  function excludedBy(item: Item, selection: Selection): string[] {
    const touched = new Set([...item.countries, ...item.concerns])
    const met = selection.country.filter((country) => touched.has(country)).length
    const acting = selection.country.filter((country) => item.countries.includes(country)).length
    const isMet = {
      any: met > 0,
      all: met === selection.country.length,
      only: met === touched.size,
      acting: acting === selection.country.length,
      exact: acting === selection.country.length && acting === item.countries.length,
    }[selection.match]
    const lacks = (wanted: readonly string[], ...had: string[]) =>
      wanted.length > 0 && wanted.filter((value) => had.includes(value)).length === 0
    const failures: [string, boolean][] = [
      ['country', selection.country.length > 0 && !isMet],
      ['path', lacks(selection.path, item.path)],
      ['measure', lacks(selection.measure, item.measure)],
      ['status', lacks(selection.status, item.status ?? 'no-record')],
      ['flag', lacks(selection.flag, ...item.flags.map((flag) => flag.id))],
      ['kind', lacks(selection.kind, item.kind)],
      ['sector', lacks(selection.sector, item.sector ?? 'none')],
      ['strength', lacks(selection.strength, item.strength)],
      ['body', lacks(selection.body, ...item.bodies)],
    ]
    return failures.filter(([, fails]) => fails).map(([key]) => key)
  }

  function hasChanged(milestone: Milestone, period: Period): boolean {
    return movedIn(milestone, period).length > 0 || correctedIn(milestone, period).length > 0
  }

  /** Every item from the point of view of the selection, with nothing left out but by the countries. */
  function everyItem(tracker: Tracker, { country, asOf, knownOn }: Selection): readonly Item[] {
    const [only] = country.length === 1 ? country : []
    const { context } = tracker
    const clock = { asOf: asOf ?? tracker.snapshot.evidenceDate, knownOn }
    return tracker.assessedAt(clock).map((assessment) => itemOf(assessment, only ?? null, context))
  }

  function mistakes(tracker: Tracker, selection: Selection): string[] {
    const shown = new Set(viewOf(tracker, selection, ANY_TEXT).items.map(({ id }) => id))
    const { asOf, knownOn, since } = selection
    const period = since === null ? null : { since, until: asOf ?? tracker.snapshot.evidenceDate, knownOn }
    return everyItem(tracker, selection).flatMap((item, index) => {
      const record = tracker.snapshot.milestones[index]
      const isStill = selection.changed && !(record !== undefined && period !== null && hasChanged(record, period))
      const excluding = [...excludedBy(item, selection), ...(isStill ? ['changed'] : [])]
      return shown.has(item.id) === (excluding.length === 0) ? [] : [`${item.id}: ${excluding.join()}`]
    })
  }

  it('on the reference records', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        expect(mistakes(REFERENCE.trackerFor('en'), selection)).toEqual([])
      }),
    )
  })

  it('on random records', () => {
    fc.assert(
      fc.property(milestones(), selections(), (milestone, selection) => {
        expect(mistakes(buildTracker(milestone), selection)).toEqual([])
      }),
    )
  })
})
