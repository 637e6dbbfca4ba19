/**
 * What somebody who is known tried and may not do. It changed nothing, and belongs into the trail all the same: whoever
 * watches over the desk wants to see a colleague's token try another's drafts. Bounded, so that nobody fills the disk by
 * being refused: each person has a purse of entries, and what it does not pay for is counted in the next one that it does.
 */
import { OWN_ID } from '../access/own-id.ts'
import { actorOf, type Caller } from '../access/caller.ts'
import type { AuditNote } from './audit.ts'

const ATTEMPT = 'attempt.refused'

/** Who may not, and who does too much. That somebody was faster (409, 412) is everyday life, and stands in the log. */
const TOLD = [403, 429]
const KINDS: Readonly<Record<string, string>> = {
  drafts: 'draft',
  milestones: 'milestone',
  sessions: 'session',
  tokens: 'token',
  imports: 'import',
}

/** `/drafts/d0…/publish` is about `draft/d0…`; only what can be an id of ours is repeated. */
function objectOf(path: string): string {
  const [, list = '', id = ''] = path.split('/')
  const kind = KINDS[list]
  return kind !== undefined && OWN_ID.test(id) ? `${kind}/${id}` : 'attempt'
}

const LONGEST_PATH = 100

export interface Attempt {
  readonly method: string
  /** Below the prefix of the API, without its query. */
  readonly path: string
  readonly caller: Caller | null
  readonly address: string | null
}

/** Null: it was not refused to somebody who is known. */
export function attemptNote(
  { method, path, caller, address }: Attempt,
  { status, reason }: { readonly status: number; readonly reason: string },
): AuditNote | null {
  if (caller === null || !TOLD.includes(status)) return null
  const details = { method, path: path.slice(0, LONGEST_PATH).toWellFormed(), status, reason }
  return { action: ATTEMPT, object: objectOf(path), actor: actorOf(caller), address, details }
}

/** At once, and one more a minute: about 1500 a day for each person at the very most, half a megabyte. */
const PURSE = 60
const REFILL_MILLISECONDS = 60_000
/** People who were refused lately; those refused longest ago are forgotten first, with a full purse. */
const MOST_PURSES = 1000

interface Purse {
  readonly left: number
  readonly at: number
  readonly unpaid: number
}

export class AttemptPurses {
  readonly #purses = new Map<string, Purse>()

  /** @returns how many were left out since the last one that was kept; null: this one is left out as well */
  take(person: string, now: number): number | null {
    const known = this.#purses.get(person) ?? { left: PURSE, at: now, unpaid: 0 }
    const earned = Math.max(0, Math.floor((now - known.at) / REFILL_MILLISECONDS))
    const left = Math.min(PURSE, known.left + earned)
    const at = left === PURSE ? now : known.at + earned * REFILL_MILLISECONDS
    this.#purses.delete(person)
    this.#purses.set(person, left > 0 ? { left: left - 1, at, unpaid: 0 } : { left, at, unpaid: known.unpaid + 1 })
    const [oldest] = this.#purses.keys()
    if (this.#purses.size > MOST_PURSES && oldest !== undefined) this.#purses.delete(oldest)
    return left > 0 ? known.unpaid : null
  }

  /** The note as it is kept, telling how many went unsaid; null: it is left out as well. */
  paid(note: AuditNote, person: string, now: number): AuditNote | null {
    const unsaid = this.take(person, now)
    if (unsaid === null) return null
    return unsaid === 0 ? note : { ...note, details: { ...note.details, unsaid } }
  }
}
