import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalObject, canonicalParts, fingerprintOf, hashOfText } from './fingerprint.ts'

describe('canonicalJson(value)', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [2, { d: null, c: 'ü' }] }, '{"a":[2,{"c":"ü","d":null}],"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[], '[]'],
    ['"', '"\\""'],
    [-0, '0'],
  ])('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('reads back as what it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(canonicalJson(value)))).toHaveLength(JSON.stringify(value).length)
      }),
    )
  })
})

describe('canonicalParts(value), canonicalObject(members)', () => {
  it('give the same text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const members = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, canonicalJson(part)]))
        expect([...canonicalParts(value)].join('')).toBe(canonicalJson(value))
        expect(canonicalObject(members)).toBe(canonicalJson(value))
      }),
    )
    const partly = { b: undefined, a: 1, c: [undefined, 2] }
    expect([...canonicalParts(partly)].join('')).toBe(canonicalJson(partly))
  })
})

describe('fingerprintOf(value)', () => {
  it('is SHA-256', () => {
    expect(hashOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('does not see the order of keys, but that of lists', () => {
    expect(fingerprintOf({ a: 1, b: 2 })).toBe(fingerprintOf({ b: 2, a: 1 }))
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]))
  })
})
