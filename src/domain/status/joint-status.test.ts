import { buildMilestone, buildReports } from '#tests/builders/milestone.ts'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, STATUSES, type Country, type Rollup, type Status } from '../vocabulary.ts'
import { jointStanding } from './joint-status.ts'
import { partyStanding } from './party-status.ts'

const jointOf = (rollup: Rollup, lines: readonly string[], countries: readonly Country[] = COUNTRIES) => {
  const counted = buildReports(...lines)
  const parties = countries.map((country) => partyStanding(counted, country))
  const { status, restsOn } = jointStanding(buildMilestone([], { rollup }), counted, parties)
  return { status, restsOn: restsOn === null ? null : Number(restsOn.id.split('.')[1]) }
}

/** The sentence of the rules for `all`, written out a second time: what remains is judged by what it holds. */
function jointByTheSentence(statuses: readonly (Status | null)[]): Status | null {
  const recorded = statuses.filter((status) => status !== null)
  if (recorded.length === 0) return null
  if (statuses.join() === statuses.map(() => 'achieved').join()) return 'achieved'
  const left = (status: Status) => status === 'dropped' || status === 'declined'
  if (recorded.every(left)) return 'dropped'
  const remaining = new Set(recorded.filter((status) => !left(status)))
  if (remaining.has('suspended')) return 'suspended'
  if (remaining.has('stalled')) return 'stalled'
  if (remaining.has('in-progress') || remaining.has('achieved')) return 'in-progress'
  return remaining.has('agreed') ? 'agreed' : 'proposed'
}

const POSSIBLE: readonly (Status | null)[] = [null, ...STATUSES]

/** Every way in which so many parties can stand: 9, 81 or 729. */
function everyCombination(count: number): (Status | null)[][] {
  if (count === 0) return [[]]
  return everyCombination(count - 1).flatMap((rest) => POSSIBLE.map((status) => [...rest, status]))
}

describe('roll-up all: every combination of party statuses', () => {
  it.each([
    [1, 9],
    [2, 81],
    [3, 729],
  ])('of %i parties: %i', (count, expectedCombinations) => {
    const combinations = everyCombination(count)
    expect(combinations).toHaveLength(expectedCombinations)
    for (const statuses of combinations) {
      const countries = COUNTRIES.slice(0, count)
      const lines = statuses.flatMap((status, party) =>
        status === null ? [] : [`2026-01-0${party + 1} ${status} ${COUNTRIES[party] ?? ''}`],
      )
      expect([statuses, jointOf('all', lines, countries).status]).toEqual([statuses, jointByTheSentence(statuses)])
    }
  })
})

describe('roll-up all, and the report that the status rests on', () => {
  it.each([
    ['no report counts', [], null, null],
    ['all achieved', ['2026-01 achieved CN', '2026-02 achieved JP', '2026-03 achieved KR'], 'achieved', 3],
    ['one has no record', ['2026-01 achieved CN', '2026-02 achieved JP'], 'in-progress', 2],
    ['one declined', ['2026-01 achieved CN', '2026-02 achieved JP', '2026-03 declined KR'], 'in-progress', 2],
    ['the others declined', ['2026-01 agreed CN', '2026-02 declined JP', '2026-03 dropped KR'], 'agreed', 1],
    ['all have left', ['2026-01 declined CN', '2026-02 dropped JP', '2026-03 declined KR'], 'dropped', 3],
    ['those with a record have left', ['2026-01 declined CN', '2026-02 declined JP'], 'dropped', 2],
    ['suspended before stalled', ['2026-01 suspended CN', '2026-02 stalled JP', '2026-03 achieved KR'], 'suspended', 1],
    ['stalled before in progress', ['2026-01 stalled CN', '2026-02 in-progress JP', '2026-03 agreed KR'], 'stalled', 1],
    [
      'in progress before agreed',
      ['2026-01 in-progress CN', '2026-02 agreed JP', '2026-03 proposed KR'],
      'in-progress',
      1,
    ],
    ['agreed before proposed', ['2026-01 agreed CN', '2026-02 proposed JP', '2026-03 proposed KR'], 'agreed', 1],
    ['all proposed, by one report', ['2026-01 proposed'], 'proposed', 1],
    [
      'an overtaken report carries nothing',
      ['2026-01 suspended', '2026-02 agreed CN', '2026-03 agreed JP,KR'],
      'agreed',
      3,
    ],
  ])('%s', (_, lines, status, restsOn) => {
    expect(jointOf('all', lines)).toEqual({ status, restsOn })
  })
})

describe('roll-up joint-act and any: the last counted report, whoever it speaks for', () => {
  it.each([
    ['no report counts', [], null, null],
    ['one report', ['2026-01 agreed'], 'agreed', 1],
    ['the last of two', ['2026-01 achieved CN', '2026-02 stalled JP'], 'stalled', 2],
    ['even one party that declines', ['2026-01 achieved', '2026-02 declined KR'], 'declined', 2],
  ])('%s', (_, lines, status, restsOn) => {
    expect(jointOf('joint-act', lines)).toEqual({ status, restsOn })
    expect(jointOf('any', lines)).toEqual({ status, restsOn })
  })
})
