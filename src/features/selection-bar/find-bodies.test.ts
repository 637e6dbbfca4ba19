import { REFERENCE } from '#tests/builders/reference.ts'
import { describe, expect, it } from 'vitest'
import { findBodies } from './find-bodies.ts'

const english = REFERENCE.trackerFor('en').snapshot.bodies
const korean = REFERENCE.trackerFor('ko').snapshot.bodies

describe('findBodies(bodies, typed, chosen, language)', () => {
  it('finds all of them when nothing is typed', () => {
    expect(findBodies(english, ' ', [], 'en')).toHaveLength(90)
  })

  it('finds them by any words of the name, folded', () => {
    expect(findBodies(english, 'ＢＡＩＤＵ', [], 'en').map(({ name }) => name)).toEqual(['Baidu'])
    expect(findBodies(korean, '바이두', [], 'ko').map(({ id }) => id)).toEqual(['baidu'])
  })

  it('keeps the chosen ones, whatever is typed', () => {
    expect(findBodies(english, 'no body has this', ['baidu'], 'en').map(({ id }) => id)).toEqual(['baidu'])
    expect(findBodies(english, 'no body has this', [], 'en')).toEqual([])
  })
})
