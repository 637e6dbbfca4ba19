/** Who made a request: by a token in its header, or by the cookie of a session. Looked up once for each request, if asked. */
import { callerOf, type Caller } from '#src/domain/access/caller.ts'
import type { FastifyRequest } from 'fastify'
import { briefly } from '../http/briefly.ts'
import type { Database } from '../store/database.ts'
import { MINUTE, timestamp, type Clock } from './clock.ts'
import type { SecretCookie } from './session-cookie.ts'
import { findSession, touchSession, type SessionLimits } from './store/sessions.ts'
import { findToken, touchToken } from './store/tokens.ts'

interface BySession {
  readonly by: 'session'
  readonly caller: Caller
  readonly id: string
  readonly secret: string
}

interface ByToken {
  readonly by: 'token'
  readonly caller: Caller
  readonly id: string
}

export type Identified = BySession | ByToken

export interface CallersParts {
  readonly database: Database
  readonly clock: Clock
  readonly cookie: SecretCookie
  readonly limits: SessionLimits
}

/** That a session or token is in use is written down this often: a write for every request would be the dearest part of it. */
const TOUCH_MILLISECONDS = MINUTE
const BEARER = /^Bearer +(\S{1,200}) *$/i

export class Callers {
  readonly #parts: CallersParts
  readonly #known = new WeakMap<FastifyRequest, Promise<Identified | null>>()
  /** Ids of sessions and tokens whose time of use is being written. */
  readonly #beingTouched = new Set<string>()

  constructor(parts: CallersParts) {
    this.#parts = parts
  }

  identify(request: FastifyRequest): Promise<Identified | null> {
    const known = this.#known.get(request)
    if (known !== undefined) return known
    const identifying = this.#identify(request)
    this.#known.set(request, identifying)
    return identifying
  }

  /** A header that is there and wrong is refused: falling back to the cookie would do it in another name. */
  async #identify(request: FastifyRequest): Promise<Identified | null> {
    const { authorization } = request.headers
    if (authorization !== undefined) {
      const [, secret] = BEARER.exec(authorization) ?? []
      return secret === undefined ? null : this.#byToken(secret, request)
    }
    const secret = this.#parts.cookie.read(request.headers)
    return secret === null ? null : this.#bySession(secret, request)
  }

  async #byToken(secret: string, request: FastifyRequest): Promise<ByToken | null> {
    const { database, clock } = this.#parts
    const now = clock()
    const found = await findToken(database, secret, now)
    if (found === null) return null
    if ((found.lastUsedAt ?? '') <= timestamp(now - TOUCH_MILLISECONDS)) {
      await this.#touch(request, found.id, () => touchToken(database, found.id, now))
    }
    return { by: 'token', caller: callerOf(found.owner, found.scope), id: found.id }
  }

  async #bySession(secret: string, request: FastifyRequest): Promise<BySession | null> {
    const { database, clock, limits } = this.#parts
    const now = clock()
    const found = await findSession(database, secret, now, limits)
    if (found === null) return null
    if (found.session.last_seen_at <= timestamp(now - TOUCH_MILLISECONDS)) {
      await this.#touch(request, found.session.id, () => touchSession(database, found.session.id, now))
    }
    return { by: 'session', caller: callerOf(found.actor), id: found.session.id, secret }
  }

  /** Losing a time of use is no reason to refuse anybody, nor to let him wait behind those who write. */
  async #touch(request: FastifyRequest, id: string, write: () => Promise<void>): Promise<void> {
    if (this.#beingTouched.has(id)) return
    this.#beingTouched.add(id)
    const touching = write()
      .catch((error: unknown) => request.log.warn({ err: error }, 'the time of use could not be kept'))
      .finally(() => this.#beingTouched.delete(id))
    await briefly(touching)
  }
}
