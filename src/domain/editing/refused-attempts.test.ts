import { describe, expect, it } from 'vitest'
import { callerOf } from '../access/caller.ts'
import { attemptNote, AttemptPurses } from './refused-attempts.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const CALLER = callerOf({ id: 'alice', name: 'Alice', role: 'editor' })

function note(path: string, status = 403, caller: typeof CALLER | null = CALLER) {
  return attemptNote({ method: 'POST', path, caller, address: '192.0.2.1' }, { status, reason: 'not-allowed' })
}

describe('attemptNote(attempt, refusal)', () => {
  it.each([
    ['/drafts/d01/publish', 'draft/d01'],
    ['/milestones/talks/reports', 'milestone/talks'],
    ['/tokens/token-1', 'token/token-1'],
    ['/drafts', 'attempt'],
    ['/drafts/%00', 'attempt'],
    ['/records.json', 'attempt'],
  ])('%s is about %s', (path, object) => {
    expect(note(path)?.object).toBe(object)
  })

  it('tells of what may not be done and of what is done too often, by people who are known', () => {
    expect(note('/audit')).toEqual({
      action: 'attempt.refused',
      object: 'attempt',
      actor: { id: 'alice', name: 'Alice', role: 'editor' },
      address: '192.0.2.1',
      details: { method: 'POST', path: '/audit', status: 403, reason: 'not-allowed' },
    })
    expect([401, 404, 409, 412, 422, 503].map((status) => note('/drafts', status))).toEqual(Array(6).fill(null))
    expect(note('/drafts', 429)).not.toBeNull()
    expect(note('/drafts', 403, null)).toBeNull()
  })

  it('repeats no more of an address than is needed to recognise it', () => {
    expect(String(note(`/drafts/${'x'.repeat(8000)}`)?.details['path'])).toHaveLength(100)
  })
})

describe('AttemptPurses', () => {
  function kept(purses: AttemptPurses, person: string, times: readonly number[]): (number | null)[] {
    return times.map((time) => purses.take(person, time))
  }

  it('keeps the first ones whole, then one a minute, and says how many it left out', () => {
    const purses = new AttemptPurses()
    const burst = kept(purses, 'alice', Array<number>(100).fill(0))
    expect(burst.filter((one) => one !== null)).toHaveLength(60)
    expect(purses.take('alice', MINUTE - 1)).toBeNull()
    expect(purses.take('alice', MINUTE)).toBe(41)
    expect(purses.take('boris', MINUTE)).toBe(0)
  })

  it('a day of refusals, ten a second, leaves few entries', () => {
    const purses = new AttemptPurses()
    let entries = 0
    for (let time = 0; time < DAY; time += 100) if (purses.take('alice', time) !== null) entries += 1
    expect(entries).toBeLessThanOrEqual(60 + 24 * 60)
    expect(entries).toBeGreaterThan(24 * 60)
  })

  it('a clock that goes back earns nothing', () => {
    const purses = new AttemptPurses()
    kept(purses, 'alice', Array<number>(60).fill(DAY))
    expect(purses.take('alice', 0)).toBeNull()
  })
})
