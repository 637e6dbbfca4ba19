import { describe, expect, it } from 'vitest'
import { EventRecordSchema } from '../records/event.ts'
import { FrameworkRecordSchema } from '../records/framework.ts'
import { MilestoneRecordSchema, ReportRecordSchema } from '../records/milestone.ts'
import { ObjectionRecordSchema } from '../records/objection.ts'
import { BodyRecordSchema, SourceSchema } from '../records/source.ts'
import { TextReviewRecordSchema } from '../records/text-review.ts'
import { tableNamed } from './tables.ts'

describe('the columns of each table', () => {
  const { shape } = FrameworkRecordSchema
  it.each<[string, object, string[], string[]]>([
    ['milestones', MilestoneRecordSchema.shape, ['reports'], []],
    ['reports', ReportRecordSchema.shape, [], ['milestone']],
    ['sources', SourceSchema.shape, [], []],
    ['events', EventRecordSchema.shape, [], []],
    ['bodies', BodyRecordSchema.shape, [], ['id']],
    ['objections', ObjectionRecordSchema.shape, [], []],
    ['text_reviews', TextReviewRecordSchema.shape, [], []],
    ['paper', shape.paper.shape, [], ['evidenceDate']],
  ])('of %s are the fields of its records', (name, fields, elsewhere, added) => {
    const columns = tableNamed(name)?.columns.map(({ path }) => path[0]) ?? []
    const expected = [...Object.keys(fields).filter((field) => !elsewhere.includes(field)), ...added]
    expect(new Set(columns)).toEqual(new Set(expected))
  })
})
