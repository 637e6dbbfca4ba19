import { describe, expect, it } from 'vitest'
import { looksLikeSecrecyGrade } from './handling-mark.ts'

describe('looksLikeSecrecyGrade(mark)', () => {
  it.each([
    '机密',
    '機密',
    '绝密',
    '絕 密',
    '秘密★10年',
    '極秘',
    '极秘',
    '特定秘密',
    '秘',
    '㊙',
    '비밀',
    '2급 비밀',
    '대외비',
    '극비',
    '기밀',
    'SECRET',
    'Top Secret',
    'S E C R E T',
    'ＳＥＣＲＥＴ',
    's-e-c-r-e-t',
    'Confidential',
    'RESTRICTED',
    'Classified',
  ])('refuses %s', (mark) => {
    expect(looksLikeSecrecyGrade(mark)).toBe(true)
  })

  it.each([
    '',
    'Public sources',
    'For the minister',
    'Unclassified',
    'INTERNAL',
    '公开来源',
    '内部参考',
    '公開情報',
    '取扱注意',
    '部内限り',
    '공개 자료',
    '내부 검토용',
  ])('lets “%s” stand', (mark) => {
    expect(looksLikeSecrecyGrade(mark)).toBe(false)
  })
})
