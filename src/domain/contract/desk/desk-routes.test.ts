import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { DESK_ROUTES } from './desk-routes.ts'
import { RefusalSchema } from './refusal.ts'

describe('the routes of the editing desk', () => {
  it('each stands once', () => {
    expect(new Set(DESK_ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(DESK_ROUTES.length)
    expect(new Set(DESK_ROUTES.map(({ operationId }) => operationId)).size).toBe(DESK_ROUTES.length)
  })

  it('every write names what it was written on, except the one that writes nothing', () => {
    const unguarded = DESK_ROUTES.filter(({ method, precondition }) => method !== 'GET' && precondition === 'none')
    expect(unguarded.map(({ path }) => path)).toEqual(['/preview'])
  })

  it('no route is open to a mere reader', () => {
    expect(DESK_ROUTES.filter(({ permission }) => permission === 'read')).toEqual([])
  })

  it('bodies and answers can be described to other programs', () => {
    for (const schema of [RefusalSchema, ...DESK_ROUTES.flatMap((route) => [route.schema, route.body ?? []].flat())]) {
      expect(() => z.toJSONSchema(schema, { io: 'input' })).not.toThrow()
    }
  })
})
