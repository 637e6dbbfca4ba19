import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { endOf } from '../calendar-date.ts'
import { barrierStandings } from './barrier-standings.ts'

const { framework, events } = REFERENCE.trackerFor('en').snapshot
const at = (day: string) => barrierStandings(framework, events, buildDay(day))

describe('barrierStandings(framework, events, asOf)', () => {
  it('ties each of the four barriers to the path it bears on', () => {
    expect(at('2026-06-30').map(({ barrier, paths }) => [barrier.id, paths.map(({ path }) => path.number)])).toEqual([
      ['us-factor', [1]],
      ['competition', [2]],
      ['trial-cost', [3]],
      ['ethics-military', [4]],
    ])
  })

  it.each(['2024-06-30', '2025-12-31', '2026-06-30'])('counts the events of those paths up to %s, by effect', (day) => {
    for (const { paths } of at(day)) {
      for (const { path, events: counts } of paths) {
        const known = events.filter((event) => event.paths.includes(path.id) && endOf(event.date) <= day)
        expect(counts.enabling).toBe(known.filter(({ effect }) => effect === 'enabling').length)
        expect(counts.hindering).toBe(known.filter(({ effect }) => effect === 'hindering').length)
      }
    }
  })

  it('counts nothing before anything happened', () => {
    expect(at('1990-01-01').flatMap(({ paths }) => paths.map((one) => one.events))).toEqual(
      Array.from({ length: 4 }, () => ({ enabling: 0, hindering: 0 })),
    )
  })
})
