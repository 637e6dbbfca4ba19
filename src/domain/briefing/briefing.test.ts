import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { endOf } from '../calendar-date.ts'
import { changesIn } from '../changes.ts'
import { EVERYTHING, type Selection } from '../selection/selection.ts'
import { ownStanding, summaryOf } from '../summary.ts'
import { viewOf } from '../view.ts'
import { LANGUAGES, PATH_IDS } from '../vocabulary.ts'
import { ATTENTION_FLAGS } from './attention.ts'
import { briefing, type Briefing } from './briefing.ts'
import { usualOptions } from './options.ts'

const TRACKER = REFERENCE.trackerFor('en')

/** Every property meets the same selections, so that each briefing is made once; fast-check prints the seed it failed with. */
const SEED = Date.now() % 0x7f_ff_ff_ff
const made = new Map<string, Briefing>()

function briefingOf(selection: Selection): Briefing {
  const key = JSON.stringify(selection)
  const known = made.get(key)
  if (known !== undefined) return known
  const view = viewOf(TRACKER, selection, REFERENCE.textMatchFor(selection.q))
  const fresh = briefing(TRACKER, view, usualOptions('annex'))
  made.set(key, fresh)
  return fresh
}

const sum = (counts: object): number => Object.values(counts).reduce((total: number, count) => total + Number(count), 0)

describe('briefing(tracker, view, options) over random selections', () => {
  const holds = (check: (one: Briefing) => void): void =>
    fc.assert(
      fc.property(selections(), (selection) => check(briefingOf(selection))),
      { seed: SEED },
    )

  it('has every milestone of the selection exactly once in the annex', () => {
    holds(({ annex, view }) => {
      const listed = annex.flatMap(({ measures }) => measures.flatMap(({ items }) => items.map(({ id }) => id)))
      expect(listed.toSorted()).toEqual(view.items.map(({ id }) => id).toSorted())
      expect(annex.map(({ total }) => total).reduce((a, b) => a + b, 0)).toBe(view.items.length)
    })
  })

  it('counts what the summary of the same view counts', () => {
    holds(({ standings, view, bottomLine }) => {
      const summary = summaryOf(view.items)
      expect(standings.now).toEqual(summary.byStatus)
      for (const { path, now } of standings.paths) expect(now).toEqual(summary.byPath[path.id])
      const { achieved, open, proposals, others, total } = bottomLine.standing
      expect(total).toBe(summary.total)
      expect(achieved + open + proposals + others).toBe(total)
      expect(others).toBeGreaterThanOrEqual(0)
    })
  })

  it('compares the same milestones then and now', () => {
    holds(({ standings, view }) => {
      expect(sum(standings.before)).toBe(view.items.length)
      expect(sum(standings.now)).toBe(view.items.length)
    })
  })

  it('lists the changes that the changes page lists, newest first', () => {
    holds(({ changed, view, period }) => {
      const shown = new Set(view.items.map(({ id }) => id))
      const { moved, corrected } = changesIn(
        TRACKER.snapshot.milestones.filter(({ id }) => shown.has(id)),
        period,
      )
      const reports = changed.moved.map(({ report }) => report.id)
      expect(reports.toSorted()).toEqual(moved.map(({ report }) => report).toSorted())
      expect(changed.corrected).toHaveLength(corrected.length)
      const ends = changed.moved.map(({ report }) => endOf(report.date))
      expect(ends).toEqual(ends.toSorted().toReversed())
      expect(changed.forward + changed.back).toBeLessThanOrEqual(changed.moved.length)
    })
  })

  it('lists every pressing flag with all parties it holds for', () => {
    holds(({ attention, view }) => {
      for (const flag of ATTENTION_FLAGS) {
        const flagged = view.items.filter(({ flags }) => flags.some(({ id }) => id === flag))
        expect(new Set(attention[flag].map(({ item }) => item.id))).toEqual(new Set(flagged.map(({ id }) => id)))
        for (const item of flagged) {
          const parties = item.flags.flatMap(({ id, party }) => (id === flag && party !== undefined ? [party] : []))
          const listed = attention[flag].filter((line) => line.item.id === item.id).flatMap((line) => line.parties)
          expect(listed.toSorted()).toEqual(parties.toSorted())
        }
      }
    })
  })

  it('keeps the dates ahead within the next 90 days, and names the first one after them', () => {
    holds(({ next, view }) => {
      for (const { end } of next.dates) expect(end >= view.clock.asOf && end <= next.until).toBe(true)
      expect(next.afterwards === null || next.afterwards.end > next.until).toBe(true)
    })
  })

  it('shows outside events that had happened, of the paths in question, newest first', () => {
    holds(({ events, view }) => {
      const ends = events.map(({ date }) => endOf(date))
      expect(ends).toEqual(ends.toSorted().toReversed())
      expect(ends.every((end) => end <= view.clock.asOf)).toBe(true)
      const paths =
        view.selection.path.length > 0
          ? view.selection.path
          : PATH_IDS.filter((path) => view.items.some((item) => item.path === path))
      expect(events.every((event) => event.paths.some((path) => paths.includes(path)))).toBe(true)
    })
  })

  it('shows every country by its own standing', () => {
    holds(({ countries, view }) => {
      for (const line of countries) expect(line).toMatchObject(ownStanding(view.items, line.country))
    })
  })
})

describe('the fingerprint of a briefing', () => {
  it('is the same in every language', () => {
    const prints = LANGUAGES.map((language) => {
      const tracker = REFERENCE.trackerFor(language)
      return briefing(
        tracker,
        viewOf(tracker, EVERYTHING, () => true),
        usualOptions('one-page'),
      ).fingerprint
    })
    expect(new Set(prints).size).toBe(1)
  })

  it('does not depend on whether the usual dates are spelled out', () => {
    const { view, period, fingerprint } = briefingOf(EVERYTHING)
    const explicit = briefingOf({ ...EVERYTHING, asOf: view.clock.asOf, since: period.since })
    expect(explicit.fingerprint).toBe(fingerprint)
  })

  it('tells two selections apart, and two dates', () => {
    const prints = [
      EVERYTHING,
      { ...EVERYTHING, country: ['KR'] as const },
      { ...EVERYTHING, asOf: buildDay('2025-12-31') },
    ].map((selection) => briefingOf(selection).fingerprint)
    expect(new Set(prints).size).toBe(3)
  })
})
