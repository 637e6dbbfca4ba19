/** Writes into the audit trail what somebody who is known was refused: before he is told so, unless that would keep him waiting. */
import { API_PREFIX } from '#src/domain/contract/question.ts'
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { attemptNote, AttemptPurses } from '#src/domain/editing/refused-attempts.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ActorSource } from '../http/actor-source.ts'
import { questionOf } from '../http/api-routes.ts'
import { briefly } from '../http/briefly.ts'
import { refusalOf } from '../http/noted-refusals.ts'
import { appendAudit } from '../store/audit-log.ts'
import type { Database } from '../store/database.ts'
import { asOnlyWriter } from '../store/only-writer.ts'

/** That it could not be kept is no reason to answer anything else: nothing has been done. The log then holds what the trail lacks. */
export function recordAttempts(app: FastifyInstance, database: Database, actors: ActorSource): void {
  const purses = new AttemptPurses()
  const beingKept = new Set<Promise<void>>()

  const keep = async (request: FastifyRequest, note: AuditNote): Promise<void> => {
    const at = new Date().toISOString()
    try {
      await asOnlyWriter(database, (inside) => appendAudit(inside, note, at))
    } catch (error) {
      const attempt = { actor: note.actor?.id, object: note.object, ...note.details }
      request.log.warn({ err: error, attempt }, 'a refused attempt could not be kept')
    }
  }

  app.addHook('onSend', async (request) => {
    const refusal = refusalOf(request)
    if (refusal === null || !request.url.startsWith(API_PREFIX)) return
    const { method, path } = questionOf(request)
    const caller = refusal.status === 401 ? null : await actors.actorOf(request).catch(() => null)
    const note = attemptNote({ method, path, caller, address: request.ip }, refusal)
    const paid = note === null ? null : purses.paid(note, note.actor?.id ?? '', Date.now())
    if (paid === null) return
    const keeping = keep(request, paid)
    beingKept.add(keeping)
    void keeping.finally(() => beingKept.delete(keeping))
    await briefly(keeping)
  })
  app.addHook('onClose', async () => void (await Promise.all(beingKept)))
}
