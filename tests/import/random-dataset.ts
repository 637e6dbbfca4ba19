/** Whole datasets at random: the reference frame with invented records, lawful as the schemas and checks see them. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'
import { wordsHash } from '#src/domain/records/reviewed-words.ts'
import {
  COUNTRIES,
  DUE_KINDS,
  EVENT_EFFECTS,
  EVENT_KINDS,
  LANGUAGES,
  MILESTONE_KINDS,
  PATH_IDS,
  SECTORS,
  SOURCE_KINDS,
  SOURCE_PARTIES,
  STATUSES,
  STRENGTHS,
} from '#src/domain/vocabulary.ts'
import { calendarDates, days } from '#tests/builders/arbitraries.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import fc from 'fast-check'

const FORBIDDEN = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u

/** What spreadsheets trip over, beside ordinary words. */
const NASTY = [
  '=1+1',
  '+82',
  '-',
  '@x',
  "'=x",
  "''",
  '"',
  'a;b',
  String.raw`a\;b\\`,
  'a,b',
  '_x0041_',
  '#row',
  '1e5',
  '007',
  'TRUE',
  ' ',
  '\u3000=x',
  '＝x',
  '𠮟る',
  '한국',
  "'",
]

function words(): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(...NASTY),
      fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    )
    .map((text) => text.toWellFormed().trim())
    .filter((text) => text !== '' && !FORBIDDEN.test(text))
}

function texts(): fc.Arbitrary<object> {
  return fc
    .tuple(fc.subarray([...LANGUAGES], { minLength: 1 }), words(), words(), words(), words())
    .map(([languages, ...all]) => Object.fromEntries(languages.map((language, index) => [language, all[index]])))
}

function some<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength: 1 })
}

function optional(name: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }))
}

function joined(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects))
}

const SOURCE_IDS = ['sun-2025', 'source-a', 'source-b', 'source-c']

function sources(): fc.Arbitrary<object[]> {
  const [paper] = REFERENCE.dataset.sources.filter(({ id }) => id === 'sun-2025')
  return fc
    .tuple(
      ...SOURCE_IDS.slice(1).map((id) =>
        fc.record({
          id: fc.constant(id),
          title: words(),
          publisher: words(),
          url: fc.option(fc.constant(`https://example.org/${id}`)),
          published: fc.option(calendarDates()),
          language: fc.constantFrom('en', 'zh', 'zh-Hant', 'ja', 'ko'),
          read: fc.constantFrom('full', 'excerpt'),
          official: fc.boolean(),
          party: fc.option(fc.constantFrom(...SOURCE_PARTIES)),
          kind: fc.constantFrom(...SOURCE_KINDS),
          checked: fc.option(days(), { nil: undefined }),
          archived: fc.option(fc.constant('https://archive.example.org/=1'), { nil: undefined }),
        }),
      ),
    )
    .map((own) => [paper ?? {}, ...own])
}

function reportsOf(id: string): fc.Arbitrary<object[]> {
  const report = joined(
    fc.record({
      date: calendarDates(),
      recorded: fc.constant('2026-11-23'),
      status: fc.constantFrom(...STATUSES.slice(0, 3)),
      note: texts(),
      sources: some(SOURCE_IDS),
    }),
    optional('parties', some(COUNTRIES)),
    optional('due', fc.record({ kind: fc.constantFrom(...DUE_KINDS), date: calendarDates() })),
    optional('round', fc.constant(true)),
  )
  return fc.array(fc.tuple(report, fc.boolean(), texts()), { maxLength: 4 }).map((drawn) =>
    drawn.map(([own, corrects, why], index) => ({
      id: `${id}.${index + 1}`,
      ...own,
      ...(corrects && index > 0 ? { corrects: `${id}.${index}`, why } : {}),
    })),
  )
}

function milestone(id: string, names: readonly string[]): fc.Arbitrary<object> {
  return joined(
    fc.record({
      id: fc.constant(id),
      measure: fc.constantFrom(...REFERENCE.dataset.framework.measures.map((one) => one.id)),
      nature: fc.constant('series'),
      rollup: fc.constantFrom('all', 'any', 'joint-act'),
      strength: fc.constantFrom(...STRENGTHS),
      countries: fc.shuffledSubarray([...COUNTRIES], { minLength: 3 }),
      kind: fc.constantFrom(...MILESTONE_KINDS),
      sector: fc.option(fc.constantFrom(...SECTORS)),
      title: texts(),
      summary: texts(),
      bodies: fc.subarray([...names]),
      evidenceUntil: days(),
      reports: reportsOf(id),
    }),
    optional('cadenceMonths', fc.integer({ min: 1, max: 240 })),
  )
}

function bodies(): fc.Arbitrary<{ name: { en: string } }[]> {
  const name = fc
    .tuple(words(), texts(), fc.nat(1000))
    .map(([en, other, number]) => ({ ...other, en: `${en} ${number} Office` }))
  return fc
    .uniqueArray(name, { maxLength: 4, selector: ({ en }) => en.replaceAll(/[^0-9]/g, '') })
    .map((names) => names.map((one) => ({ name: one })))
}

function events(): fc.Arbitrary<object[]> {
  return fc
    .array(
      fc.record({
        date: calendarDates(),
        title: texts(),
        effect: fc.constantFrom(...EVENT_EFFECTS),
        kind: fc.constantFrom(...EVENT_KINDS),
        countries: some(['CN', 'US', 'INT']),
        paths: some(PATH_IDS),
        sources: some(SOURCE_IDS),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((one, index) => ({ id: `event-${index + 1}`, ...one })))
}

function objections(ids: readonly string[]): fc.Arbitrary<object[]> {
  if (ids.length === 0) return fc.constant([])
  return fc
    .array(
      fc.record({
        report: fc.constantFrom(...ids),
        ministry: texts(),
        country: fc.constantFrom(...COUNTRIES),
        date: calendarDates(),
        recorded: fc.constant('2026-11-24'),
        text: texts(),
        sources: fc.subarray([...SOURCE_IDS]),
      }),
      { maxLength: 2 },
    )
    .map((all) => all.map((one, index) => ({ id: `objection-${index + 1}`, ...one })))
}

function parsed(raw: Parameters<typeof parseDataset>[0]): Dataset | null {
  return parseDataset(raw).dataset
}

/** With a review of a milestone's words, where it has English ones. */
function reviewed(dataset: Dataset): Dataset {
  const [first] = dataset.milestones
  if (first === undefined) return dataset
  const of = { kind: 'milestone', id: first.id } as const
  const hash = wordsHash(dataset, of, 'en')
  if (typeof hash !== 'object') return dataset
  const review = {
    id: 'text-review-1',
    of,
    language: 'en',
    by: { ko: '검토' },
    country: null,
    date: '2026-11-20',
    recorded: '2026-11-24',
    words: hash.hash,
  }
  return parsed({ ...dataset, textReviews: [review] }) ?? dataset
}

export function datasets(): fc.Arbitrary<Dataset> {
  const { framework } = REFERENCE.dataset
  return fc
    .tuple(sources(), bodies(), events())
    .chain(([ownSources, ownBodies, ownEvents]) => {
      const names = ownBodies.map(({ name }) => name.en)
      return fc.tuple(milestone('alpha', names), milestone('beta-2', names)).chain((own) => {
        const ids = own
          .flatMap((one) => ('reports' in one && Array.isArray(one.reports) ? one.reports : []))
          .map((report: { id: string }) => report.id)
        return objections(ids).map((ownObjections) =>
          parsed({
            framework,
            sources: ownSources,
            bodies: ownBodies,
            events: ownEvents,
            milestones: own,
            objections: ownObjections,
          }),
        )
      })
    })
    .filter((dataset) => dataset !== null)
    .map(reviewed)
}
