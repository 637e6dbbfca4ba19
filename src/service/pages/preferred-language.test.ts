import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

describe('preferredLanguage(acceptLanguage)', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr-FR, de', 'en'],
    ['*', 'en'],
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['fr, ja;q=0.5', 'ja'],
    ['en;q=0.4, ja;q=0.8', 'ja'],
    ['ja;q=0, ko', 'ko'],
    ['JA', 'ja'],
    ['english', 'en'],
    ['zhuang', 'en'],
  ])('%s gives %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})
