import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildSelection } from '#tests/builders/tracker.ts'
import { eventsOfView } from './briefing/events-in-scope.ts'
import { editionOf, type Edition } from './contract/edition.ts'
import type { Dataset } from './records/dataset.ts'
import { selectionFingerprint } from './selection-fingerprint.ts'
import type { Selection } from './selection/selection.ts'
import { viewOf } from './view.ts'
import { COUNTRIES, LANGUAGES, PATH_IDS, type Language } from './vocabulary.ts'

const { dataset } = REFERENCE

function edited(change: Partial<Dataset>): Edition {
  return editionOf({ revision: 2, fingerprint: 'edited', dataset: { ...dataset, ...change } })
}

function shownBy(edition: Edition, selection: Selection, language: Language = 'en') {
  const tracker = edition.trackerFor(language)
  const view = viewOf(tracker, selection, edition.textMatchFor(selection.q))
  return { tracker, view, fingerprint: selectionFingerprint(tracker, view) }
}

/** What a paper on the selection says something of, named by kind and id. */
function related(selection: Selection): ReadonlySet<string> {
  const { tracker, view } = shownBy(REFERENCE, selection)
  const ids = new Set(view.items.map(({ id }) => id))
  const milestones = dataset.milestones.filter(({ id }) => ids.has(id))
  const events = eventsOfView(tracker, view)
  const measures = dataset.framework.measures.filter(({ id }) => milestones.some(({ measure }) => measure === id))
  return new Set([
    ...milestones.map(({ id }) => `milestone ${id}`),
    ...milestones.flatMap(({ reports }) => reports.map(({ id }) => `report ${id}`)),
    ...milestones.flatMap(({ bodies }) => bodies.map((name) => `body ${name}`)),
    ...measures.map(({ id }) => `measure ${id}`),
    ...events.map(({ id }) => `event ${id}`),
    ...[...milestones.flatMap(({ reports }) => reports), ...events].flatMap(({ sources }) =>
      sources.map((id) => `source ${id}`),
    ),
  ])
}

interface Edit {
  readonly name: string
  readonly make: (language: Language) => Partial<Dataset>
}

/** One edit of one text of every record. None of them can bring a record into a selection or out of it. */
const EDITS: readonly Edit[] = [
  ...dataset.milestones.map((one) => ({
    name: `milestone ${one.id}`,
    make: (language: Language) => ({
      milestones: dataset.milestones.map((record) =>
        record === one ? { ...one, summary: { ...one.summary, [language]: `${one.summary[language]}·` } } : record,
      ),
    }),
  })),
  ...dataset.milestones.flatMap((one) =>
    one.reports.map((report) => ({
      name: `report ${report.id}`,
      make: (language: Language) => ({
        milestones: dataset.milestones.map((record) =>
          record === one
            ? {
                ...one,
                reports: one.reports.map((own) =>
                  own === report ? { ...own, note: { ...own.note, [language]: `${own.note[language]}·` } } : own,
                ),
              }
            : record,
        ),
      }),
    })),
  ),
  ...dataset.events.map((one) => ({
    name: `event ${one.id}`,
    make: (language: Language) => ({
      events: dataset.events.map((record) =>
        record === one ? { ...one, title: { ...one.title, [language]: `${one.title[language]}·` } } : record,
      ),
    }),
  })),
  ...dataset.sources.map((one) => ({
    name: `source ${one.id}`,
    make: () => ({
      sources: dataset.sources.map((record) => (record === one ? { ...one, publisher: `${one.publisher}·` } : record)),
    }),
  })),
  ...dataset.bodies.map((one) => ({
    name: `body ${one.name.en ?? ''}`,
    make: () => ({
      bodies: dataset.bodies.map((record) =>
        record === one ? { name: { ...one.name, ko: `${one.name.ko ?? ''}·` } } : record,
      ),
    }),
  })),
  ...dataset.framework.measures.map((one) => ({
    name: `measure ${one.id}`,
    make: (language: Language) => ({
      framework: {
        ...dataset.framework,
        measures: dataset.framework.measures.map((record) =>
          record === one ? { ...one, title: { ...one.title, [language]: `${one.title[language]}·` } } : record,
        ),
      },
    }),
  })),
]

/** As broad as readers choose, so that about half of the records are related; and those of the other properties. */
const asked = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ country: fc.subarray([...COUNTRIES]), path: fc.subarray([...PATH_IDS]) })
      .map((broad) => buildSelection(broad)),
  },
  { weight: 1, arbitrary: selections() },
)

describe('selectionFingerprint(tracker, view)', () => {
  it('changes with an edit in any language of what it selects, and with no other edit', () => {
    let changes = 0
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom(...EDITS),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (selection, { name, make }, writtenIn, readIn) => {
          const before = shownBy(REFERENCE, selection, readIn).fingerprint
          const after = shownBy(edited(make(writtenIn)), selection, readIn).fingerprint
          const isRelated = related(selection).has(name)
          changes += isRelated ? 1 : 0
          expect(after !== before, name).toBe(isRelated)
        },
      ),
      { numRuns: 60, seed: 20_260_630 },
    )
    expect(changes).toBeGreaterThan(15)
  })

  it.each(EDITS.filter((_, index) => index % 29 === 0))('sees an edit of the $name among all', ({ make, name }) => {
    const everything = buildSelection({})
    const isChanged = shownBy(edited(make('zh')), everything).fingerprint !== shownBy(REFERENCE, everything).fingerprint
    expect(isChanged).toBe(related(everything).has(name))
  })

  it('is the same in all four languages, and in whatever order records and choices stand', () => {
    const turned = edited({
      milestones: dataset.milestones.toReversed(),
      events: dataset.events.toReversed(),
      sources: dataset.sources.toReversed(),
      bodies: dataset.bodies.toReversed(),
    })
    fc.assert(
      fc.property(selections(), (selection) => {
        const fingerprints = LANGUAGES.map((language) => shownBy(REFERENCE, selection, language).fingerprint)
        const { country, status, path } = selection
        const otherOrder = {
          ...selection,
          country: country.toReversed(),
          status: status.toReversed(),
          path: path.toReversed(),
        }
        expect(new Set([...fingerprints, shownBy(turned, otherOrder, 'ja').fingerprint]).size).toBe(1)
      }),
      { numRuns: 30 },
    )
  })

  it('is the same whether the usual dates are spelt out or left to the default', () => {
    const spelt = buildSelection({ country: ['KR'], asOf: '2026-06-30', since: '2025-12-30' })
    expect(shownBy(REFERENCE, spelt).fingerprint).toBe(
      shownBy(REFERENCE, buildSelection({ country: ['KR'] })).fingerprint,
    )
    const other = buildSelection({ country: ['KR'], since: '2025-12-29' })
    expect(shownBy(REFERENCE, other).fingerprint).not.toBe(shownBy(REFERENCE, spelt).fingerprint)
  })
})
