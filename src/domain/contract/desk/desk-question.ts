/** A request to the editing desk, without the wire. */
import type { Caller } from '../../access/caller.ts'
import type { Actor } from '../../access/roles.ts'
import type { Day } from '../../calendar-date.ts'
import type { ReviewRule } from '../../editing/commands.ts'
import type { Question } from '../question.ts'
import type { DeskRoute } from './desk-routes.ts'
import type { DeskStore } from './desk-store.ts'
import type { Seen } from './precondition.ts'

export interface RequestBody {
  readonly contentType: string | null
  /** Null: it is not UTF-8. */
  readonly text: string | null
}

export interface DeskQuestion extends Question {
  /** Null: nobody is signed in. */
  readonly caller: Caller | null
  /** Of the client, for the audit trail. */
  readonly address: string | null
  readonly ifMatch: string | null
  readonly idempotencyKey: string | null
}

/** What a pure function cannot know by itself. */
export interface Surroundings {
  readonly store: DeskStore
  readonly review: ReviewRule
  /** RFC 3339, UTC, with milliseconds. */
  readonly now: () => string
  /** 22 hexadecimal digits, never the same twice, in the order of time. */
  readonly newId: () => string
}

/** A request that may be answered: the right address, role and precondition. */
export interface Admitted {
  readonly route: DeskRoute
  readonly question: Question
  readonly id: string
  readonly caller: Caller
  /** The caller as he is kept beside what he does. */
  readonly actor: Actor
  readonly address: string | null
  readonly seen: Seen
  /** Null where none was sent, or the route creates nothing. */
  readonly key: string | null
}

export interface Asked<B = null> extends Admitted, Surroundings {
  readonly body: B
  readonly at: string
  readonly today: Day
}
