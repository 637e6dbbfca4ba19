/** Sessions and tokens in memory, beside the desk whose trail they write into. */
import type { Actor } from '#src/domain/access/roles.ts'
import type { AccessStore, KnownSession } from '#src/domain/contract/access/access-store.ts'
import type { Token } from '#src/domain/contract/access/token-schema.ts'
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SESSION_HOURS = 12
const ID_DIGITS = 18

interface Kept {
  readonly sessions: readonly KnownSession[]
  readonly tokens: readonly Token[]
}

/** Whoever is signed in has one session. */
export function sessionIdOf({ id }: Actor): string {
  return `session-${id}`
}

function later(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString()
}

function sessionOf(person: Actor): KnownSession {
  return {
    id: sessionIdOf(person),
    person,
    signedInAt: later(0),
    lastSeenAt: later(0),
    expiresAt: later(SESSION_HOURS * HOUR),
    address: '127.0.0.1',
    browser: 'Demonstration',
  }
}

function random(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

export interface MemoryAccess {
  readonly store: AccessStore
  /** Somebody asks, and is signed in from then on. */
  readonly arrive: (person: Actor) => void
}

export function memoryAccess(desk: DeskStore): MemoryAccess {
  let kept: Kept = { sessions: [], tokens: [] }
  const people = new Map<string, Actor>()
  const sessions = ({ sessions: all }: Kept, of: string | null): KnownSession[] =>
    all.filter(({ person }) => of === null || person.id === of)
  const tokens = ({ tokens: all }: Kept, of: string | null): Token[] =>
    all.filter(({ owner }) => of === null || owner.id === of)

  const store: AccessStore = {
    sessions: async (of) => sessions(kept, of).toReversed(),
    tokens: async (of) => tokens(kept, of).toReversed(),
    write: async (work) => {
      let state = kept
      const result = await desk.write(async (inside) =>
        work({
          tokens: async (of) => tokens(state, of),
          endSession: async (id, of) => {
            const found = sessions(state, of).find((one) => one.id === id)
            state = { ...state, sessions: state.sessions.filter((one) => one !== found) }
            return found?.person.id ?? null
          },
          revokeToken: async (id, of) => {
            const found = tokens(state, of).find((one) => one.id === id)
            state = { ...state, tokens: state.tokens.filter((one) => one !== found) }
            return found?.owner.id ?? null
          },
          makeToken: async (owner, { name, permissions, days }) => {
            const id = `token-${random().slice(0, ID_DIGITS)}`
            const { role = null, name: ownerName = owner } = people.get(owner) ?? {}
            const token = {
              id,
              name,
              owner: { id: owner, name: ownerName, role },
              permissions,
              madeAt: later(0),
              expiresAt: later(days * DAY),
              lastUsedAt: null,
            }
            state = { ...state, tokens: [...state.tokens, token] }
            return { id, secret: `fourpaths_demonstration-${random()}` }
          },
          note: (note) => inside.note(note, later(0)),
        }),
      )
      kept = state
      return result
    },
  }
  return {
    store,
    arrive: (person) => {
      if (people.has(person.id)) return
      people.set(person.id, person)
      kept = { ...kept, sessions: [...kept.sessions, sessionOf(person)] }
    },
  }
}
