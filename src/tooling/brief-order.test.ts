import { describe, expect, it } from 'vitest'
import { readBriefOrder } from './brief-order.ts'

describe('readBriefOrder(args)', () => {
  it('names the page of the briefing as the composer would', () => {
    const order = readBriefOrder(['--lang', 'ko', '--country', 'KR', '--preset', 'one-page', '--out', 'a.pdf'])
    expect(order).toMatchObject({ page: '/ko/briefing?preset=one-page&country=KR', out: 'a.pdf', address: null })
  })

  it('passes the rest of an address on, and keeps words out of it', () => {
    const order = readBriefOrder([
      '--query',
      'asOf=2025-12-31&margins=cn',
      '--mark',
      'Internal',
      '--for',
      'the Minister',
    ])
    expect(order).toMatchObject({
      page: '/en/briefing?asOf=2025-12-31&margins=cn',
      words: { mark: 'Internal', preparedFor: 'the Minister' },
      out: 'brief.pdf',
    })
  })

  it('answers a call for help', () => {
    expect(readBriefOrder(['--help'])).toBeNull()
  })

  it.each([[['--lang', 'fr']], [['--colour', 'red']]])('refuses %j', (args) => {
    expect(() => readBriefOrder(args)).toThrow(/--(?:lang|colour)/)
  })
})
