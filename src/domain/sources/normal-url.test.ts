import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalUrl, samePageKey } from './normal-url.ts'

describe('normalUrl(url)', () => {
  it.each([
    ['HTTPS://WWW.Example.ORG', 'https://www.example.org/'],
    ['https://example.org:443/A?b=C#d', 'https://example.org/A?b=C#d'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['https://example.org/?utm_source=x&id=1&UTM_medium=y&fbclid=z', 'https://example.org/?id=1'],
    ['https://example.org/?utm_source=x', 'https://example.org/'],
    ['https://example.org/汉字?問=い', 'https://example.org/汉字?問=い'],
  ])('%s: %s', (url, normal) => {
    expect(normalUrl(url)).toBe(normal)
  })

  it('of a normal address is that address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(normalUrl(normalUrl(url))).toBe(normalUrl(url))
      }),
    )
  })
})

describe('samePageKey(url)', () => {
  it.each([
    'http://example.org/a',
    'https://www.example.org/a/',
    'https://EXAMPLE.org/a#part',
    'https://example.org/a?utm_term=x',
  ])('%s is the page https://example.org/a', (url) => {
    expect(samePageKey(url)).toBe(samePageKey('https://example.org/a'))
  })

  it.each([
    'https://example.org/A',
    'https://example.org/a?b',
    'https://a.example.org/a',
    'https://example.org:8080/a',
  ])('%s is another page', (url) => {
    expect(samePageKey(url)).not.toBe(samePageKey('https://example.org/a'))
  })
})
