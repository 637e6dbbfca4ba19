import { describe, expect, it } from 'vitest'
import { callerOf } from './caller.ts'
import { isMet } from './need.ts'

describe('isMet(need, caller, by)', () => {
  const reader = callerOf({ id: 'r', name: 'R', role: 'reader' })
  const administrator = callerOf({ id: 'a', name: 'A', role: 'administrator' })
  const narrow = callerOf({ id: 'a', name: 'A', role: 'administrator' }, ['read'])

  it.each([
    ['nothing', narrow, 'token', true],
    ['read', reader, 'session', true],
    ['draft', reader, 'session', false],
    ['draft', narrow, 'token', false],
    ['session', reader, 'session', true],
    ['session', narrow, 'token', false],
    ['session', administrator, 'token', false],
    ['own', reader, 'session', true],
    ['own', narrow, 'token', false],
    ['own', administrator, 'token', true],
    ['administer', administrator, 'session', true],
    ['administer', narrow, 'token', false],
  ] as const)('%s', (need, caller, by, met) => {
    expect(isMet(need, caller, by)).toBe(met)
  })
})
