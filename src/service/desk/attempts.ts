/** Writes into the audit trail what somebody who is known was refused, before they are told so. */
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { attemptNote, AttemptPurses } from '#src/domain/editing/refused-attempts.ts'
import type { FastifyInstance } from 'fastify'
import type { ActorSource } from '../http/actor-source.ts'
import { questionOf } from '../http/api-routes.ts'
import { refusalOf } from '../http/noted-refusals.ts'
import { appendAudit } from '../store/audit-log.ts'
import { asOnlyWriter, type Database } from '../store/database.ts'

/** That it could not be kept is no reason to answer anything else: nothing has been done. */
export function recordAttempts(app: FastifyInstance, database: Database, actors: ActorSource): void {
  const purses = new AttemptPurses()
  app.addHook('onSend', async (request) => {
    const refusal = refusalOf(request)
    if (refusal === null || !request.url.startsWith(API_PREFIX)) return
    const { method, path } = questionOf(request)
    const caller = refusal.status === 401 ? null : await actors.actorOf(request).catch(() => null)
    const note = attemptNote({ method, path, caller, address: request.ip }, refusal)
    const paid = note === null ? null : purses.paid(note, note.actor?.id ?? '', Date.now())
    if (paid === null) return
    const at = new Date().toISOString()
    await asOnlyWriter(database, (inside) => appendAudit(inside, paid, at)).catch((error: unknown) =>
      request.log.warn({ err: error }, 'a refused attempt could not be kept'),
    )
  })
}
