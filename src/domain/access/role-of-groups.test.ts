import { describe, expect, it } from 'vitest'
import { roleOfGroups, type RoleMap } from './role-of-groups.ts'

describe('roleOfGroups(map, groups)', () => {
  const map: RoleMap = { editor: ['desk', '/mofa/desk'], reviewer: ['heads'], administrator: ['it'] }

  it.each([
    [['desk'], 'editor'],
    [['/mofa/desk', 'other'], 'editor'],
    [['heads', 'desk'], 'reviewer'],
    [['it', 'heads'], 'administrator'],
    [['Desk'], null],
    [['desk '], null],
    [['*'], null],
    [[], null],
  ])('%j gives %s', (groups, role) => {
    expect(roleOfGroups(map, groups)).toBe(role)
  })

  it('an asterisk takes in everybody, and a group still gives more', () => {
    expect(roleOfGroups({ ...map, reader: ['*'] }, [])).toBe('reader')
    expect(roleOfGroups({ ...map, reader: ['*'] }, ['desk'])).toBe('editor')
  })
})
