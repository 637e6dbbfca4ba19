import { describe, expect, it } from 'vitest'
import { acceptedCoding } from './encodings.ts'

describe('acceptedCoding(header)', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip, zstd', 'zstd'],
    ['br;q=0.5, zstd', 'zstd'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'zstd'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br ; q=0.5', 'br'],
    ['identity', null],
    ['br;q=x', null],
    ['*;q=0', null],
  ])('%s gives %s', (header, coding) => {
    expect(acceptedCoding(header)).toBe(coding)
  })
})
