import { describe, expect, it } from 'vitest'
import { readIdentity } from './identity.ts'

describe('readIdentity(subject, claims, groupsClaim)', () => {
  it.each([
    [
      { name: 'Kim Minji', groups: ['desk'] },
      { name: 'Kim Minji', groups: ['desk'] },
    ],
    [
      { name: '', preferred_username: 'minji', groups: 'desk' },
      { name: 'minji', groups: ['desk'] },
    ],
    [{ email: 'minji@mofa.example' }, { name: 'minji@mofa.example', groups: [] }],
    [
      { name: 7, groups: [7] },
      { name: 'sub-1', groups: [] },
    ],
    [{ name: '\u202Egnimaj\u0000\n ' }, { name: 'gnimaj', groups: [] }],
    [{ name: 'a'.repeat(500) }, { name: 'a'.repeat(200), groups: [] }],
  ])('%j', (claims, identity) => {
    expect(readIdentity('sub-1', claims, 'groups')).toEqual({ subject: 'sub-1', ...identity })
  })

  it('takes the claim that is configured, and no other', () => {
    expect(readIdentity('s', { groups: ['it'], roles: ['desk'] }, 'roles').groups).toEqual(['desk'])
  })
})
