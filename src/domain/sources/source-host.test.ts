import { describe, expect, it } from 'vitest'
import { hostOf } from './source-host.ts'

describe('hostOf(url)', () => {
  it.each([
    ['https://www.mofa.go.kr/eng/brd/m_5674/view.do?seq=321010', 'mofa.go.kr'],
    ['http://epaper.guojiribao.com/shtml/a.shtml', 'epaper.guojiribao.com'],
    ['https://xn--fiqs8s.example:8080/a', 'xn--fiqs8s.example'],
    ['not an address', 'not an address'],
  ])('%s: %s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })
})
