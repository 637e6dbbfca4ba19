import { describe, expect, it } from 'vitest'
import { bodyIdOf, RecordIdSchema, ReportIdSchema } from './identifiers.ts'

describe('bodyIdOf(englishName)', () => {
  it.each([
    ['Trilateral Cooperation Secretariat', 'trilateral-cooperation-secretariat'],
    ['Trade ministry, MOTIE/MOTIR (KR)', 'trade-ministry-motie-motir-kr'],
    ['  Café – Forum  ', 'cafe-forum'],
    ['U.N. (AI)', 'u-n-ai'],
  ])('%s: %s', (name, id) => {
    expect(bodyIdOf(name)).toBe(id)
    expect(RecordIdSchema.safeParse(id).success).toBe(true)
  })
})

describe('RecordIdSchema, ReportIdSchema', () => {
  it.each([
    ['depa-membership', true, false],
    ['g20', true, false],
    ['depa-membership.1', false, true],
    ['depa-membership.12', false, true],
    ['depa-membership.', false, false],
    ['depa-membership.1.2', false, false],
    ['DEPA', false, false],
    ['depa--membership', false, false],
    ['-depa', false, false],
    ['depa-', false, false],
    ['depa membership', false, false],
    ['', false, false],
    ['x'.repeat(121), false, false],
  ])('%s: record %s, report %s', (id, isRecord, isReport) => {
    expect(RecordIdSchema.safeParse(id).success).toBe(isRecord)
    expect(ReportIdSchema.safeParse(id).success).toBe(isReport)
  })
})
