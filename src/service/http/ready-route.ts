/**
 * GET /ready: whether this process should be sent requests now, for a load balancer. /health answers from memory and is for
 * whoever decides on starting the process anew; this one asks the database.
 */
import { answerReady } from '#src/domain/contract/answers/ready-answer.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServedEdition } from '../edition/served-edition.ts'
import type { Store } from '../store/store.ts'
import { questionOf } from './api-routes.ts'
import { sendAnswer } from './send-answer.ts'

/** A balancer that has to wait longer takes it for no. */
const PATIENCE_MILLISECONDS = 2000

async function canBeAsked({ database }: Store): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.db)
    return true
  } catch {
    return false
  }
}

export function addReadyRoute(app: FastifyInstance, store: Store, served: ServedEdition): void {
  app.get(`${API_PREFIX}/ready`, { config: { access: { needs: 'nothing' } } }, async (request, reply) => {
    const late = sleep(PATIENCE_MILLISECONDS, false, { ref: false })
    const isReachable = await Promise.race([canBeAsked(store), late])
    return sendAnswer(request, reply, answerReady(served.current.edition, questionOf(request).pairs, { isReachable }))
  })
}
