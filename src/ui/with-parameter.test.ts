import { describe, expect, it } from 'vitest'
import { withParameter } from './with-parameter.ts'

describe('withParameter(address, name, value)', () => {
  it.each([
    ['/en/countries/CN', '/en/countries/CN?with=KR'],
    ['/en/countries/CN?asOf=2026-03-31', '/en/countries/CN?asOf=2026-03-31&with=KR'],
  ])('%s becomes %s', (address, longer) => {
    expect(withParameter(address, 'with', 'KR')).toBe(longer)
  })
})
