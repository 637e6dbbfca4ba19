/** What somebody who is known was refused stands in the trail, as in the service. */
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import { reasonOf } from '#src/domain/contract/desk/refusal.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import { attemptNote, type Attempt, type AttemptPurses } from '#src/domain/editing/refused-attempts.ts'

export async function recordAttempt(
  desk: DeskStore,
  purses: AttemptPurses,
  attempt: Attempt,
  { status, body }: Answer,
): Promise<void> {
  const note = attemptNote(attempt, { status, reason: reasonOf(body) })
  const paid = note === null ? null : purses.paid(note, note.actor?.id ?? '', Date.now())
  if (paid !== null) await desk.write((inside) => inside.note(paid, new Date().toISOString()))
}
