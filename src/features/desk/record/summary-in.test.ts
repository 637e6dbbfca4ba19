import { describe, expect, it } from 'vitest'
import { NO_WORDS } from '../form/value.ts'
import { SUMMARY, summaryIn } from './proposal.ts'

const note = (words: object) => ({ note: { ...NO_WORDS, ...words } })
const before = { summary: '前の要約', summaryLanguage: 'ja', version: 2 } as const

describe('what a draft is called, and in which language', () => {
  it.each([
    [
      'typed: in the language of whoever types',
      'report',
      { [SUMMARY]: ' 새 요약 ', ...note({ en: 'A' }) },
      null,
      '새 요약',
      'ko',
    ],
    ['left as it was written: in the language of then', 'source', { [SUMMARY]: '前の要約' }, before, '前の要約', 'ja'],
    ['written anew: in the language of now', 'source', { [SUMMARY]: '고친 요약' }, before, '고친 요약', 'ko'],
    [
      'a report without one: its note in the language of whoever types',
      'report',
      note({ en: 'A', ko: '가' }),
      null,
      '가',
      'ko',
    ],
    ['or in the first language that it has', 'report', note({ zh: '甲', ja: '乙' }), before, '甲', 'zh'],
    ['a record that has no note', 'source', note({ en: 'A' }), null, '', 'ko'],
  ] as const)('%s', (_, kind, values, was, summary, summaryLanguage) => {
    expect(summaryIn(kind, values, 'ko', was)).toEqual({ summary, summaryLanguage })
  })
})
