import { describe, expect, it } from 'vitest'
import { entityTag } from '#src/domain/contract/wire.ts'
import { RepeatedAnswers, type RepeatedAnswer } from './repeated-answers.ts'

const HASH = '0123456789abcdef'
const TAG = entityTag(HASH, 'br')

function answer(bytes: number): RepeatedAnswer {
  return { status: 200, headers: ['etag', TAG], body: Buffer.alloc(bytes, 'x') }
}

function at(address: string): { address: string; coding: 'br' } {
  return { address, coding: 'br' }
}

describe('RepeatedAnswers', () => {
  it('gives the answer again to whoever takes the same coding, and to nobody else', () => {
    const repeated = new RepeatedAnswers()
    const kept = answer(10)
    repeated.keep(at('/en'), TAG, kept)
    expect(repeated.find(at('/en'), undefined)).toBe(kept)
    expect(repeated.find({ address: '/en', coding: null }, undefined)).toBeNull()
    expect(repeated.find(at('/en?'), undefined)).toBeNull()
  })

  it.each([TAG, entityTag(HASH), entityTag(HASH, 'gzip'), `W/${TAG}`, `"other", ${TAG}`, '*'])(
    'to whoever holds %s only what was said to one who held it',
    (tag) => {
      const repeated = new RepeatedAnswers()
      repeated.keep(at('/en'), TAG, answer(10))
      expect(repeated.find(at('/en'), tag)).toBeNull()
      const held: RepeatedAnswer = { status: 304, headers: ['etag', TAG], body: null }
      repeated.keep(at('/en'), TAG, held)
      expect(repeated.find(at('/en'), tag)).toBe(held)
    },
  )

  it('whoever holds something else gets all of it', () => {
    const repeated = new RepeatedAnswers()
    const kept = answer(10)
    repeated.keep(at('/en'), TAG, kept)
    expect(repeated.find(at('/en'), entityTag('fedcba9876543210', 'br'))).toBe(kept)
  })

  it('forgets the one asked for longest ago first, and never holds more than it may', () => {
    const repeated = new RepeatedAnswers(30_000)
    for (const address of ['/a', '/b', '/c']) repeated.keep(at(address), TAG, answer(8000))
    expect(repeated.find(at('/a'), undefined)).not.toBeNull()
    repeated.keep(at('/d'), TAG, answer(8000))
    const left = ['/a', '/b', '/c', '/d'].filter((address) => repeated.find(at(address), undefined) !== null)
    expect(left).toEqual(['/a', '/c', '/d'])
    for (let number = 0; number < 1000; number += 1) {
      repeated.keep(at(`/${number}`), TAG, answer(number))
      expect(repeated.bytes).toBeLessThanOrEqual(30_000)
    }
  })

  it('counts addresses too, however small the answers to them are', () => {
    const repeated = new RepeatedAnswers(100_000)
    for (let number = 0; number < 1000; number += 1) repeated.keep(at(`/${number}`), TAG, answer(0))
    expect(repeated.find(at('/0'), undefined)).toBeNull()
    expect(repeated.find(at('/999'), undefined)).not.toBeNull()
  })

  it('does not hold what is larger than everything, nor two answers to one question', () => {
    const repeated = new RepeatedAnswers(30_000)
    repeated.keep(at('/large'), TAG, answer(30_000))
    expect([repeated.find(at('/large'), undefined), repeated.bytes]).toEqual([null, 0])
    const first = answer(10)
    repeated.keep(at('/en'), TAG, first)
    repeated.keep(at('/en'), TAG, answer(10))
    repeated.keep({ address: '/en', coding: null }, entityTag('another'), answer(10))
    expect(repeated.find(at('/en'), undefined)).toBe(first)
    expect(repeated.find({ address: '/en', coding: null }, undefined)).toBeNull()
  })
})
