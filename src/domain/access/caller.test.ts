import { describe, expect, it } from 'vitest'
import { callerMay, callerOf } from './caller.ts'
import { mayDo, PERMISSIONS, ROLES } from './roles.ts'

describe('callerOf(actor, scope)', () => {
  it.each(ROLES)('somebody signed in as %s may do what the role may, and nothing else', (role) => {
    const caller = callerOf({ id: 'a', name: 'A', role })
    for (const permission of PERMISSIONS) expect(callerMay(caller, permission)).toBe(mayDo(role, permission))
  })

  it.each(ROLES)('a token of a %s with the widest scope may do no more than its owner', (role) => {
    expect(callerOf({ id: 'a', name: 'A', role }, PERMISSIONS)).toEqual(callerOf({ id: 'a', name: 'A', role }))
  })

  it('a token with a narrow scope may do only that', () => {
    const caller = callerOf({ id: 'a', name: 'A', role: 'administrator' }, ['read', 'audit'])
    expect(caller.permissions).toEqual(['read', 'audit'])
    expect(callerMay(caller, 'administer')).toBe(false)
  })

  it('a scope outlives a role, but is worth only what both allow', () => {
    expect(callerOf({ id: 'a', name: 'A', role: 'reader' }, ['draft', 'review']).permissions).toEqual([])
  })
})
