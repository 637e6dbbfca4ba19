import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { OutsideEventSchema, type OutsideEvent } from '../records/event.ts'
import { eventsInScope } from './events-in-scope.ts'

function event(
  id: string,
  date: string,
  countries: readonly string[],
  paths: readonly string[] = ['governance'],
): OutsideEvent {
  const standard = { title: 'Something happened', effect: 'hindering', kind: 'other', sources: ['a-source'], hash: id }
  return OutsideEventSchema.parse({ id, date, countries, paths, ...standard })
}

const EVENTS = [
  event('korea', '2026-01-01', ['KR']),
  event('japan', '2026-03', ['JP', 'US']),
  event('america', '2026-02-01', ['US']),
  event('elsewhere', '2026-02-02', ['KR'], ['application']),
  event('later', '2026-07-01', ['KR']),
]

const idsIn = (countries: readonly ('CN' | 'JP' | 'KR')[], asOf = '2026-06-30'): string[] =>
  eventsInScope(EVENTS, { paths: ['governance'], countries, asOf: buildDay(asOf) }).map(({ id }) => id)

describe('eventsInScope(events, scope)', () => {
  it('lists what had happened on the paths, newest first', () => {
    expect(idsIn([])).toEqual(['japan', 'america', 'korea'])
  })

  it('keeps to the chosen countries, and to acts of others that name none of the three', () => {
    expect(idsIn(['KR'])).toEqual(['america', 'korea'])
  })

  it('takes a month as over on its last day', () => {
    expect(idsIn([], '2026-03-30')).toEqual(['america', 'korea'])
  })
})
