import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDates, days } from '#tests/builders/arbitraries.ts'
import {
  changesOf,
  DATASET,
  FIRST,
  newEvent,
  newMilestone,
  newSource,
  seen,
  snapshotOf,
  TITLE,
} from '#tests/builders/few-records.ts'
import { DaySchema } from '../calendar-date.ts'
import type { Dataset } from '../records/dataset.ts'
import { englishNameOf } from '../records/localise.ts'
import type { LocalText } from '../text.ts'
import { COUNTRIES, LANGUAGES, STRENGTHS } from '../vocabulary.ts'
import { applyChanges } from './apply-changes.ts'
import type { Change } from './change.ts'

const TODAY = DaySchema.parse('2027-01-15')
const { milestone, head, event, source, body } = FIRST

describe('withChanges(snapshot, changes), for any draft that could be kept,', () => {
  const texts: fc.Arbitrary<LocalText> = fc
    .uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1 })
    .chain((languages) =>
      fc.tuple(
        ...languages.map((language) => fc.integer({ max: 99 }).map((word) => [language, `${language} ${word}`])),
      ),
    )
    .map((parts): LocalText => Object.fromEntries(parts))
  const ids = ['new-one', 'new-two', 'new-three']
  const actions = fc.constantFrom('add', 'amend')
  /** Of the names that are there or could come; only what fits its action is not refused. */
  const idsFor = (known: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...known, ...ids)
  const sourceIds = idsFor(DATASET.sources.slice(0, 3).map(({ id }) => id))
  const drawn: fc.Arbitrary<object> = fc.oneof(
    fc.record({
      kind: fc.constant('source'),
      action: actions,
      record: sourceIds.chain((id) =>
        fc.record({ publisher: fc.constantFrom('A', 'B') }).map((fields) => ({
          ...source,
          ...fields,
          id,
          url: `https://example.org/${id}/?utm_source=x`,
        })),
      ),
    }),
    fc.record({
      kind: fc.constant('event'),
      action: actions,
      record: fc
        .record({
          id: idsFor(DATASET.events.map(({ id }) => id)),
          title: texts,
          date: calendarDates({ min: 2025, max: 2026 }),
          sources: fc.uniqueArray(sourceIds, { minLength: 1 }),
        })
        .map((fields) => ({ ...event, ...fields })),
    }),
    fc.record({
      kind: fc.constant('milestone'),
      action: actions,
      record: fc
        .record({
          id: idsFor(DATASET.milestones.map(({ id }) => id)),
          title: texts,
          summary: texts,
          strength: fc.constantFrom(...STRENGTHS),
          bodies: fc.subarray(['New one', ...DATASET.bodies.slice(0, 2).map(englishNameOf)]),
        })
        .map((fields) => ({ ...head, countries: [...COUNTRIES], concerns: undefined, ...fields }))
        .map(({ concerns: _concerns, ...record }) => record),
    }),
    fc.record({
      kind: fc.constant('body'),
      action: actions,
      record: fc
        .tuple(fc.constantFrom('New one', ...DATASET.bodies.slice(0, 2).map(englishNameOf)), texts)
        .map(([en, name]) => ({ name: { ...name, en } })),
    }),
    fc.record({ kind: fc.constant('evidence-date'), date: days({ min: 2026, max: 2028 }) }),
    fc.constant({
      kind: 'report',
      milestone: milestone.id,
      report: { date: '2026', status: 'proposed', note: TITLE, sources: [source.id] },
    }),
  )

  /** The changes of a draft that could be kept: each that is not refused beside those before it. */
  function lawful(raw: readonly object[]): Change[] {
    let kept: Change[] = []
    for (const one of raw) {
      const next = [...kept, ...changesOf(one)]
      if (applyChanges(DATASET, next, TODAY).faults.length === 0) kept = next
    }
    return kept
  }

  /** As it would be published, but for the reports. */
  function published(changes: readonly Change[]): Dataset {
    const { dataset, faults } = applyChanges(DATASET, changes, TODAY)
    if (dataset === null) throw new Error(`not lawful: ${JSON.stringify(faults)}`)
    const old = new Map(DATASET.milestones.map(({ id, reports }) => [id, reports]))
    return { ...dataset, milestones: dataset.milestones.map((one) => ({ ...one, reports: old.get(one.id) ?? [] })) }
  }

  const everything = changesOf(
    { kind: 'body', action: 'add', record: { name: { en: 'A new office' } } },
    { kind: 'body', action: 'amend', record: { name: { ...body.name, ko: '새 이름' } } },
    { kind: 'milestone', action: 'add', record: newMilestone },
    { kind: 'milestone', action: 'amend', record: { ...head, title: TITLE } },
    { kind: 'source', action: 'add', record: newSource },
    { kind: 'source', action: 'amend', record: { ...source, title: 'Amended' } },
    { kind: 'event', action: 'add', record: newEvent },
    { kind: 'event', action: 'amend', record: { ...event, title: TITLE } },
    { kind: 'evidence-date', date: '2999-01-01' },
    {
      kind: 'report',
      milestone: 'another',
      report: { date: '2026', status: 'proposed', note: TITLE, sources: ['another'] },
    },
  )

  it.each(LANGUAGES)('is what applyChanges makes of a draft of everything, in %s', (language) => {
    expect(seen(everything, language)).toEqual(snapshotOf(published(everything), language))
  })

  it('is what applyChanges makes of the same draft, in every language', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }).map(lawful), (changes) => {
        const dataset = published(changes)
        for (const language of LANGUAGES) expect(seen(changes, language)).toEqual(snapshotOf(dataset, language))
      }),
    )
  })
})
