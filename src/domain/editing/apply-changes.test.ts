import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { DaySchema } from '../calendar-date.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { applyChanges } from './apply-changes.ts'
import { ChangeSchema, type Change } from './change.ts'
import { conflictsOf, touchedBy } from './conflicts.ts'

const { dataset } = REFERENCE
const ID = 'ninth-trilateral-summit'
const TODAY = DaySchema.parse('2027-01-15')
const last = dataset.milestones.find(({ id }) => id === ID)?.reports.at(-1)
const count = dataset.milestones.find(({ id }) => id === ID)?.reports.length ?? 0

function changesOf(...raw: object[]): Change[] {
  return raw.map((change) => ChangeSchema.parse(change))
}

function report(fields: object = {}): object {
  const own = { date: '2026-06', status: 'agreed', note: { en: 'x' }, sources: ['sun-2025'], ...fields }
  return { kind: 'report', milestone: ID, report: own }
}

function event(id: string, action: 'add' | 'amend'): object {
  const head = { id, date: '2026', title: { en: `The ${action}` }, effect: 'enabling', kind: 'other' }
  return { kind: 'event', action, record: { ...head, countries: ['CN'], paths: ['governance'], sources: ['sun-2025'] } }
}

describe('applyChanges(dataset, changes, today)', () => {
  it('numbers reports on from the last, and stamps them with the day', () => {
    const { dataset: after, records } = applyChanges(dataset, changesOf(report(), report()), TODAY)
    expect(records.map(({ id }) => id)).toEqual([`${ID}.${count + 1}`, `${ID}.${count + 2}`])
    const reports = after?.milestones.find(({ id }) => id === ID)?.reports ?? []
    expect(reports.slice(count).map(({ recorded }) => recorded)).toEqual([TODAY, TODAY])
    expect(reports.slice(0, count)).toEqual(dataset.milestones.find(({ id }) => id === ID)?.reports)
  })

  it('gives the same answer every time, and leaves what it was given alone', () => {
    const before = fingerprintOf(dataset)
    const apply = () => fingerprintOf(applyChanges(dataset, changesOf(report(), event('new', 'add')), TODAY).dataset)
    expect(apply()).toBe(apply())
    expect(fingerprintOf(dataset)).toBe(before)
  })

  it('an address is free again once its source has moved away, and taken where it moved to', () => {
    const source = (id: string, url: string, action: 'add' | 'amend'): object => ({
      kind: 'source',
      action,
      record: { ...dataset.sources[0], id, url },
    })
    const first = dataset.sources.find(({ url }) => url !== null)
    const moved = source(first?.id ?? '', 'https://example.org/moved', 'amend')
    const heir = source('heir', first?.url ?? '', 'add')
    const twin = source('twin', 'http://www.example.org/moved/', 'add')
    const third = source('third', 'https://example.org/moved?utm_source=x', 'add')
    expect(applyChanges(dataset, changesOf(moved, heir), TODAY).faults).toEqual([])
    expect(applyChanges(dataset, changesOf(heir), TODAY).faults).toMatchObject([
      { field: 'changes.0.record.url', reason: 'duplicate-source', value: first?.id },
    ])
    expect(applyChanges(dataset, changesOf(moved, twin, third), TODAY).faults).toMatchObject([
      { field: 'changes.1.record.url', value: first?.id },
      { field: 'changes.2.record.url', value: first?.id },
    ])
  })

  it('a clock that was set back does not place a correction before what it corrects', () => {
    const change = changesOf(report({ corrects: last?.id, why: { en: 'x' } }))
    const { faults, records } = applyChanges(dataset, change, DaySchema.parse('2001-01-01'))
    expect(faults).toEqual([])
    expect(records).toMatchObject([{ after: { recorded: last?.recorded } }])
  })

  it('reports cannot correct each other in a circle', () => {
    const change = changesOf(report({ corrects: `${ID}.${count + 2}`, why: { en: 'x' } }), report())
    const { dataset: after, faults } = applyChanges(dataset, change, TODAY)
    expect(after).toBeNull()
    expect(faults).toMatchObject([{ field: 'changes.0.report.corrects', reason: 'corrects-unknown' }])
  })

  it('a milestone whose change is at odds with its reports is refused at the change', () => {
    const milestone = dataset.milestones.find(({ reports }) => reports.some(({ parties }) => parties?.includes('JP')))
    const { reports: _reports, concerns: _concerns, ...head } = milestone ?? { reports: [] }
    const change = changesOf({
      kind: 'milestone',
      action: 'amend',
      record: { ...head, countries: ['CN'] },
    })
    const { faults } = applyChanges(dataset, change, TODAY)
    expect(faults.map(({ field, reason }) => [field, reason])).toContainEqual(['changes.0.record', 'not-a-party'])
  })
})

describe('conflictsOf(base, now, changes)', () => {
  const now = applyChanges(dataset, changesOf(report(), event('new', 'add')), TODAY).dataset ?? dataset
  const later = applyChanges(now, changesOf(event('new', 'amend')), TODAY).dataset ?? now

  it('finds nothing when nothing was changed', () => {
    expect(conflictsOf(dataset, dataset, changesOf(report()))).toEqual([])
  })

  it('new reports beside one’s own are named, and do not block', () => {
    expect(conflictsOf(dataset, now, changesOf(report()))).toEqual([
      { kind: 'milestone', id: ID, fields: [], reports: [`${ID}.${count + 1}`], blocks: false },
    ])
  })

  it('an amendment that would undo another one blocks', () => {
    const mine = changesOf(event('new', 'amend'))
    expect(conflictsOf(now, later, mine)).toEqual([
      { kind: 'event', id: 'new', fields: ['title'], reports: [], blocks: true },
    ])
  })

  it('a review of words that were amended meanwhile blocks', () => {
    const of = { kind: 'event', id: 'new' }
    const record = { of, language: 'en', by: { en: 'Desk officer' }, country: null, date: '2026-06-30' }
    const review = changesOf({ kind: 'text-review', record })
    expect(review.map(touchedBy)).toEqual([of])
    expect(conflictsOf(now, later, review)).toMatchObject([{ ...of, blocks: true }])
    expect(conflictsOf(now, now, review)).toEqual([])
  })
})
