/** A request to the API and its answer, without the wire: the service and the mocks both speak it. */
import type { QueryPairs } from '../selection/selection-codec.ts'

export interface Question {
  readonly method: string
  /** Below the prefix of the API and as sent: `/milestones`, `/milestones/ninth-trilateral-summit`. */
  readonly path: string
  readonly pairs: QueryPairs
}

export interface Answer {
  readonly status: number
  /** Sent as JSON; a problem (RFC 9457) when the status is 400 or more. */
  readonly body: unknown
  /** For 405: the methods that the path knows. */
  readonly allow?: readonly string[]
  /** Headers of this answer alone, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Where the API stands on a server. */
export const API_PREFIX = '/api/v1'

export function found(body: unknown): Answer {
  return { status: 200, body }
}
