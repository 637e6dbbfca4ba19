import { describe, expect, it } from 'vitest'
import { COUNTRIES, type Country } from '../vocabulary.ts'
import { toggled } from './toggled.ts'

describe('toggled(list, value, order)', () => {
  it.each<[string, Country[], Country, Country[]]>([
    ['adds a value that is not in', [], 'JP', ['JP']],
    ['keeps the order of the vocabulary', ['KR'], 'CN', ['CN', 'KR']],
    ['takes out a value that is in', ['CN', 'KR'], 'CN', ['KR']],
    ['leaves nothing of the last one', ['CN'], 'CN', []],
  ])('%s', (_name, list, value, expected) => {
    expect(toggled(list, value, COUNTRIES)).toEqual(expected)
  })
})
