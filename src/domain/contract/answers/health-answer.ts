/** GET /health: whether the service answers, from which revision and which store. */
import * as z from 'zod/mini'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { refused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { RevisionSchema } from './answer-heads.ts'

export const STORE_KINDS = ['sqlite', 'postgresql', 'mocks'] as const
export type StoreKind = (typeof STORE_KINDS)[number]

const HEALTH_STATUSES = ['ok', 'store-unreachable'] as const

export const HealthSchema = z.strictObject({
  status: z.enum(HEALTH_STATUSES),
  revision: RevisionSchema,
  store: z.enum(STORE_KINDS),
})

/** What is known of the store behind an edition. */
export interface StoreState {
  readonly kind: StoreKind
  readonly isReachable: boolean
}

/** 503 while the store cannot be reached; readers are still served the revision in memory. */
export function answerHealth({ revision }: Edition, pairs: QueryPairs, store: StoreState): Answer {
  const { faults } = new Parameters(pairs, [])
  if (faults.length > 0) return refused(faults)
  const status = store.isReachable ? 'ok' : 'store-unreachable'
  return { status: store.isReachable ? 200 : 503, body: { status, revision, store: store.kind } }
}
