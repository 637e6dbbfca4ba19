import { describe, expect, it } from 'vitest'
import { buildClock } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker } from '#tests/builders/tracker.ts'
import { assess } from '#src/domain/assessment.ts'
import {
  LAPSE_CADENCES,
  LAPSE_MONTHS_WITHOUT_CADENCE,
  QUIET_MONTHS,
  SOON_DAYS,
} from '#src/domain/flags/rule-formulas.ts'
import { wordsOf } from '#src/domain/text.ts'
import { FLAG_IDS, LANGUAGES, STATUS_KEYS, type StatusKey } from '#src/domain/vocabulary.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { constructedExample, flagExamples } from './flag-examples.ts'
import { gradeCounts } from './grade-counts.ts'
import { jointTable } from './joint-table.ts'
import { lapseExamples, periodExamples } from './period-examples.ts'
import { recordLimits } from './record-limits.ts'

const tracker = REFERENCE.trackerFor('en')
const EVIDENCE_CLOCK = buildClock('2026-06-30')

describe('the joint status of two parties', () => {
  const table = jointTable()
  const jointOf = (first: StatusKey, second: StatusKey): StatusKey | undefined =>
    table.find(({ status }) => status === first)?.cells.find(({ other }) => other === second)?.joint

  it('is there once for every unordered combination', () => {
    expect(table.map(({ cells }) => cells.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(table.map(({ status }) => status)).toEqual(STATUS_KEYS)
  })

  it.each<[StatusKey, StatusKey, StatusKey]>([
    ['achieved', 'achieved', 'achieved'],
    ['achieved', 'agreed', 'in-progress'],
    ['no-record', 'achieved', 'in-progress'],
    ['declined', 'achieved', 'in-progress'],
    ['declined', 'dropped', 'dropped'],
    ['suspended', 'stalled', 'suspended'],
    ['stalled', 'achieved', 'stalled'],
    ['no-record', 'proposed', 'proposed'],
    ['no-record', 'no-record', 'no-record'],
  ])('%s with %s is %s', (first, second, joint) => {
    expect(jointOf(first, second)).toBe(joint)
  })
})

describe('worked examples of the flags', () => {
  const examples = flagExamples(tracker, EVIDENCE_CLOCK, 'Constructed')

  it('are there for every flag, in the order of display', () => {
    expect(examples.map(({ id }) => id)).toEqual(FLAG_IDS)
  })

  it('are what the rules say of the milestone on that date', () => {
    for (const { id, asOf, milestone, flags, from } of examples.filter((one) => one.from !== 'constructed')) {
      const { parties, itemFlags } = assess(milestone, { asOf, knownOn: null }, tracker.context.evidence)
      const all = [...parties.flatMap((party) => party.flags), ...itemFlags]
      expect(flags, `${id} ${from}`).toEqual(all.filter((flag) => flag.id === id))
      expect(flags.length).toBeGreaterThan(0)
    }
  })

  it('come from the first milestone that has the flag at the date shown', () => {
    const first = tracker
      .assessedAt(EVIDENCE_CLOCK)
      .find(({ parties }) => parties.some(({ flags }) => flags.some(({ id }) => id === 'overdue')))
    expect(examples[0]).toMatchObject({ from: 'now', asOf: '2026-06-30', milestone: { id: first?.milestone.id } })
  })

  it('look at other dates where no milestone has the flag at the date shown, and take the nearest', () => {
    const expired = examples.find(({ id }) => id === 'expired')
    expect(expired).toMatchObject({ from: 'other-date', asOf: '2026-07-01' })
    expect(examples.find(({ id }) => id === 'not-searched')?.from).toBe('other-date')
  })

  it('are constructed, and say so, where the records have none on any date', () => {
    const proposal = buildTracker(buildMilestone(['2025-01-01 proposed']))
    const overdue = flagExamples(proposal, EVIDENCE_CLOCK, 'Made up').find(({ id }) => id === 'overdue')
    expect(overdue?.from).toBe('constructed')
    expect(wordsOf(overdue?.milestone.title ?? '')).toBe('Made up')
  })

  it.each(FLAG_IDS)('a constructed case of %s raises it', (id) => {
    expect(constructedExample(id, 'Constructed').flags.map((flag) => flag.id)).toContain(id)
  })
})

describe('the grades of the records', () => {
  const counts = gradeCounts(tracker, EVIDENCE_CLOCK)

  it('add up to all milestones, by the shown status and by all reports', () => {
    const sum = (of: 'shown' | 'all'): number => counts.reduce((total, count) => total + count[of], 0)
    expect([sum('shown'), sum('all')]).toEqual([70, 70])
  })

  it('have an example each where any milestone has the grade', () => {
    for (const { grade, all, example } of counts) expect(example !== null, `${grade}`).toBe(grade !== null && all > 0)
  })
})

describe('periods and months', () => {
  it('are answered by the rules', () => {
    const answers = new Map(periodExamples().map(({ asked, answer }) => [asked, answer]))
    expect(answers.get('end(2026-12)')).toBe('2026-12-31')
    expect(answers.get('2026-08-31 + 6 months')).toBe('2027-02-28')
    expect(answers.get('2026-08-31 + 90 days')).toBe('2026-11-29')
  })

  it('allow a series one and a half intervals, rounded up, or 18 months where none is stated', () => {
    expect(
      lapseExamples(tracker.snapshot.milestones).map(({ cadenceMonths, allowed }) => [cadenceMonths, allowed]),
    ).toEqual([
      [3, 5],
      [12, 18],
      [24, 36],
      [null, 18],
    ])
  })
})

it('the limits are counted from the sources', () => {
  expect(recordLimits(tracker.snapshot.sources)).toMatchObject({ sources: 269, official: 74, chinese: 11 })
})

/** The meanings are sentences, so the numbers in them are held to the constants here. */
describe.each(LANGUAGES)('the meanings of the flags in %s name the thresholds of the code', (language) => {
  it('for soon, quiet and lapsed', async () => {
    const { flagMeaning } = (await loadMessages(language)).terms
    const months = { en: 'nine', zh: '九', ja: '9', ko: '9' }
    expect(QUIET_MONTHS).toBe(9)
    expect(LAPSE_CADENCES).toBe(1.5)
    expect(flagMeaning.quiet).toContain(months[language])
    expect(flagMeaning['due-soon']).toContain(String(SOON_DAYS))
    expect(flagMeaning.expiring).toContain(String(SOON_DAYS))
    expect(flagMeaning.lapsed).toContain(String(LAPSE_MONTHS_WITHOUT_CADENCE))
    expect(flagMeaning.lapsed).toContain(language === 'en' ? 'one and a half' : String(LAPSE_CADENCES))
  })
})
