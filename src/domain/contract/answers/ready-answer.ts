/** GET /ready: whether requests should be sent here now, for a load balancer. */
import * as z from 'zod/mini'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { refused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { RevisionSchema } from './answer-heads.ts'
import type { StoreState } from './health-answer.ts'

export const ReadySchema = z.strictObject({ status: z.enum(['ready', 'not-ready']), revision: RevisionSchema })

/** @param isReachable as asked just now, which /health does not */
export function answerReady(
  { revision }: Edition,
  pairs: QueryPairs,
  { isReachable }: Pick<StoreState, 'isReachable'>,
): Answer {
  const { faults } = new Parameters(pairs, [])
  if (faults.length > 0) return refused(faults)
  const body = { status: isReachable ? 'ready' : 'not-ready', revision }
  return { status: isReachable ? 200 : 503, body, headers: { 'cache-control': 'no-store' } }
}
