import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { makeFile } from '#src/files/make-file.ts'

async function calendarOf(tracker: Tracker): Promise<string> {
  return String((await makeFile(tracker, viewAt(tracker), 'ics')).content)
}

async function eventsOf(tracker: Tracker) {
  const calendar = new ICAL.Component(ICAL.parse(await calendarOf(tracker)))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** A milestone with a title of our choice and a deadline known by month. */
function titled(title: string): Tracker {
  return buildTracker(buildMilestone(['2026-01-01 agreed deadline=2026-12'], { title }))
}

const HOSTILE = [
  ['separators', 'a;b,c\\d:e"f'],
  ['line ends', 'first\r\nsecond\nBEGIN:VALARM'],
  ['an emoji at every fold', '😀'.repeat(200)],
  ['10 kB of Hangul', '이정표'.repeat(3500)],
  ['a formula', '=HYPERLINK("x")'],
] as const

describe('the calendar', () => {
  it.each(LANGUAGES)('in %s has whole days only, folded at 75 octets, every line ended', async (language: Language) => {
    const text = await calendarOf(REFERENCE.trackerFor(language))
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const events = await eventsOf(REFERENCE.trackerFor(language))
    expect(events.length).toBeGreaterThan(5)
    expect(
      events.filter(
        ({ startDate, endDate }) => !startDate.isDate || endDate.subtractDate(startDate).toSeconds() !== 86_400,
      ),
    ).toEqual([])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it.each([['en', 'Deadline by end of December 2026: Talks (China, Japan, South Korea)']] as const)(
    'a date known by month is named in %s',
    async (_, title) => {
      expect((await eventsOf(titled('Talks'))).map(({ summary }) => summary)).toEqual([title])
    },
  )

  it.each([
    ['zh', /（2026年底前）：/],
    ['ja', /（2026年末まで）：/],
    ['ko', /\(2026년 말까지\): /],
  ] as const)('a date known by year is named in %s', async (language, words) => {
    const events = await eventsOf(REFERENCE.trackerFor(language))
    const inYear = events.filter(({ summary }) => words.test(summary))
    expect(inYear.length).toBeGreaterThan(0)
    expect(inYear.map(({ startDate }) => startDate.toString())).toEqual(inYear.map(() => '2026-12-31'))
  })

  it.each(HOSTILE)('keeps a title with %s whole', async (_, title) => {
    const [event] = await eventsOf(titled(title))
    expect(event?.summary).toContain(title.replaceAll('\r\n', '\n'))
    expect(await eventsOf(titled(title))).toHaveLength(1)
  })
})
