import { describe, expect, it } from 'vitest'
import { subjectOfName } from './local-person.ts'

describe('subjectOfName(name)', () => {
  it.each([
    ['Kim Minji', 'kim minji'],
    ['  KIM   minji ', 'kim minji'],
    ['Ｋｉｍ　Ｍｉｎｊｉ', 'kim minji'],
    ['Kim\u200B Minji', 'kim minji'],
    ['김민지', '김민지'],
    ['\u1100\u1175\u11B7민지', '김민지'],
    ['佐藤 花子', '佐藤 花子'],
    ['\u202E', ''],
  ])('%j is %j', (name, subject) => {
    expect(subjectOfName(name)).toBe(subject)
  })
})
