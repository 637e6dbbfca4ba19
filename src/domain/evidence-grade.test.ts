import { EVIDENCE, SOURCES } from '#tests/builders/sources.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceGrade } from './evidence-grade.ts'
import { GRADES } from './vocabulary.ts'

const gradeOf = (...ids: string[]) => evidenceGrade(ids, EVIDENCE.sourceOf, EVIDENCE.paperId)
const ALL_IDS = SOURCES.map(({ id }) => id)

describe('evidenceGrade(sourceIds, sourceOf, paperId)', () => {
  it.each([
    [null, ''],
    ['A', 'joint-statement'],
    ['A', 'un-report'],
    ['A', 'un-report paper'],
    ['A', 'cn-ministry jp-ministry'],
    ['A', 'kr-ministry cn-parliament press'],
    ['B', 'cn-ministry'],
    ['B', 'cn-ministry cn-parliament'],
    ['B', 'cn-ministry us-ministry'],
    ['B', 'us-ministry nobodys-office'],
    ['B', 'kr-ministry paper press'],
    ['B', 'kr-ministry joint-repost un-repost'],
    ['C', 'press'],
    ['C', 'press paper'],
    ['C', 'joint-repost'],
    ['C', 'un-repost cn-press'],
    ['D', 'paper'],
    ['D', 'paper paper'],
  ])('%s: %s', (grade, ids) => {
    expect(gradeOf(...ids.split(' ').filter((id) => id !== ''))).toBe(grade)
  })

  it('names a source that no record has', () => {
    expect(() => gradeOf('press', 'rumour')).toThrow('no source rumour')
  })

  it('never falls when a source is added, and does not hang on the order', () => {
    fc.assert(
      fc.property(fc.subarray(ALL_IDS, { minLength: 1 }), fc.constantFrom(...ALL_IDS), (ids, more) => {
        const rank = (grade: ReturnType<typeof gradeOf>) => (grade === null ? GRADES.length : GRADES.indexOf(grade))
        expect(rank(gradeOf(...ids, more))).toBeLessThanOrEqual(rank(gradeOf(...ids)))
        expect(gradeOf(more, ...ids.toReversed())).toBe(gradeOf(...ids, more))
      }),
    )
  })
})
