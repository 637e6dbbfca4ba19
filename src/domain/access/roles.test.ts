import { describe, expect, it } from 'vitest'
import { ActorSchema, mayDo, PERMISSIONS, ROLES, type Actor } from './roles.ts'

describe('who may do what', () => {
  const allowed = {
    reader: 'read',
    editor: 'read draft',
    reviewer: 'read draft review audit',
    administrator: 'read draft review audit administer',
  }

  it.each(ROLES)('is exactly this for %s', (role) => {
    expect(PERMISSIONS.filter((permission) => mayDo(role, permission)).join(' ')).toBe(allowed[role])
  })

  it('knows nobody without a role of the list', () => {
    const known: Actor = { id: 'a', name: 'A', role: 'editor' }
    expect(ActorSchema.safeParse(known).success).toBe(true)
    expect(ActorSchema.safeParse({ ...known, role: 'owner' }).success).toBe(false)
  })
})
