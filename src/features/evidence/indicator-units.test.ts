import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { evidence as en } from '#src/i18n/messages/en/evidence.ts'
import { evidence as ja } from '#src/i18n/messages/ja/evidence.ts'
import { evidence as ko } from '#src/i18n/messages/ko/evidence.ts'
import { evidence as zh } from '#src/i18n/messages/zh/evidence.ts'
import { readUnit } from './indicator-units.ts'

const WORDS = { en, zh, ja, ko } as const
const LANGUAGES = ['en', 'zh', 'ja', 'ko'] as const

describe('readUnit(unit, language, words)', () => {
  it.each([
    ['billion USD', 'en', 4600, 4600, 'billion US dollars'],
    ['billion USD', 'zh', 4600, 46_000, '亿美元'],
    ['million people', 'ja', 51.77, 5177, '万人'],
    ['million people', 'ko', 1410, 141_000, '만 명'],
    ['trillion USD', 'zh', 6, 6, '万亿美元'],
    ['% of combined GDP', 'ko', 0.43, 0.43, '%(역내 GDP 합계 대비)'],
  ] as const)('%s in %s: %d is %d %s', (unit, language, value, scaled, words) => {
    const reading = readUnit(unit, language, WORDS[language].unit)
    expect(reading.scale(value)).toBe(scaled)
    expect(reading.words).toBe(words)
  })

  it('knows every unit of the reference records in every language', () => {
    const { indicators } = REFERENCE.trackerFor('en').snapshot.framework
    for (const language of LANGUAGES) {
      for (const { unit } of indicators) expect(readUnit(unit, language, WORDS[language].unit).isTranslated).toBe(true)
    }
  })

  it('leaves a unit it does not know in English, and says so', () => {
    const reading = readUnit('furlongs', 'ja', ja.unit)
    expect([reading.words, reading.isTranslated, reading.scale(3)]).toEqual(['furlongs', false, 3])
  })
})
