import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { eventsBeside, eventsOfPath } from './outside-events.ts'
import { OutsideEventSchema, type OutsideEvent } from './records/event.ts'
import type { Country } from './vocabulary.ts'

function event(id: string, date: string, countries: readonly string[], path = 'governance'): OutsideEvent {
  const kind = { effect: 'hindering', kind: 'dispute', sources: ['a'] }
  return OutsideEventSchema.parse({ id, date, countries, paths: [path], title: id, hash: id, ...kind })
}

const EVENTS = [
  event('us-rule', '2025-01-10', ['US']),
  event('cn-rule', '2025-02-10', ['CN', 'US']),
  event('jp-year', '2025', ['JP']),
  event('kr-talks', '2025-06-01', ['KR'], 'application'),
  event('cn-later', '2026-02-01', ['CN']),
]

const ids = (events: readonly OutsideEvent[]): string[] => events.map(({ id }) => id)

describe('eventsOfPath(events, path, asOf)', () => {
  it('are those of the path that had happened, newest first; a year has happened when it has ended', () => {
    expect(ids(eventsOfPath(EVENTS, 'governance', buildDay('2025-12-30')))).toEqual(['cn-rule', 'us-rule'])
    expect(ids(eventsOfPath(EVENTS, 'governance', buildDay('2025-12-31')))).toEqual(['jp-year', 'cn-rule', 'us-rule'])
  })
})

describe('eventsBeside(events, item, asOf)', () => {
  it.each<[Country[], Country[], string[]]>([
    [['CN'], [], ['cn-later', 'cn-rule']],
    [['KR'], ['JP'], ['jp-year']],
    [['KR'], [], []],
  ])('of a milestone in which %s act and that concerns %s', (countries, concerns, expected) => {
    const events = eventsBeside(EVENTS, { path: 'governance', countries, concerns }, buildDay('2026-06-30'))
    expect(ids(events)).toEqual(expected)
  })
})
