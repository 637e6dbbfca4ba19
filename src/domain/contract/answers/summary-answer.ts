/** GET /summary: the counts of a view (src/domain/summary.ts). A key that nothing has is left out. */
import * as z from 'zod/mini'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import { summaryOf } from '../../summary.ts'
import { FLAG_IDS, STATUS_KEYS, STRENGTHS } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { CLOCK_HEAD, clockHead } from './answer-heads.ts'
import { askedSelection, askedView } from './asked-view.ts'

const Count = z.int().check(z.minimum(0))
export const StatusCountsSchema = z.partialRecord(z.enum(STATUS_KEYS), Count)

export const SummarySchema = z.strictObject({
  ...CLOCK_HEAD,
  total: Count,
  byStatus: StatusCountsSchema,
  byPath: z.strictObject({
    'external-interference': StatusCountsSchema,
    'co-development': StatusCountsSchema,
    application: StatusCountsSchema,
    governance: StatusCountsSchema,
  }),
  byCountry: z.strictObject({ CN: StatusCountsSchema, JP: StatusCountsSchema, KR: StatusCountsSchema }),
  byFlag: z.partialRecord(z.enum(FLAG_IDS), Count),
  byStrength: z.partialRecord(z.enum(STRENGTHS), Count),
})

export function answerSummary(edition: Edition, pairs: QueryPairs): Answer {
  const asked = askedSelection(edition, pairs)
  return unlessRefused(asked.faults(), () => {
    const { clock, items } = askedView(edition, asked)
    return { ...clockHead(edition.revision, clock), ...summaryOf(items) }
  })
}
