import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returnAddress } from './return-address.ts'

describe('returnAddress(asked)', () => {
  it.each([
    ['/en', '/en'],
    ['/ko/milestones?country=KR,JP&q=%ED%95%9C', '/ko/milestones?country=KR,JP&q=%ED%95%9C'],
    ['/ko/milestones?q=한', '/ko/milestones?q=%ED%95%9C'],
    ['/en#content', '/en'],
    ['/en/../zh', '/zh'],
  ])('%j is a page', (asked, address) => {
    expect(returnAddress(asked)).toBe(address)
  })

  it.each([
    undefined,
    ['/en', '/zh'],
    '',
    'en',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '/auth/sign-in?to=/auth/sign-in',
    '/auth',
    '/api/v1/session',
    `/${'a'.repeat(3000)}`,
  ])('%j is not', (asked) => {
    expect(returnAddress(asked)).toBe('/')
  })

  it('nothing that is asked leads to another host or breaks a header', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '\t',
      '\r',
      '\n',
      '.',
      '..',
      '@',
      ':',
      '%0d%0a',
      '%2f',
      'evil.example',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.webPath(), (pieces, path) => {
        for (const asked of [pieces.join(''), `/${pieces.join('')}`, `${path}${pieces.join('')}`]) {
          const address = returnAddress(asked)
          expect(new URL(address, 'https://ours.example').host).toBe('ours.example')
          expect(address).toMatch(/^\/[\x21-\x7e]*$/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
