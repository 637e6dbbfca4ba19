/** One write to the data service: sent, and answered as the contract says, or refused with the reasons. */
import type * as z from 'zod/mini'
import { RefusalSchema, type Refusal } from '#src/domain/contract/desk/refusal.ts'
import { RequestError } from './errors.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { describeIssue, PATIENCE_MS, readBody } from './fetch-json.ts'

export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** Below the prefix of the API. */
  readonly path: string
  readonly body?: unknown
  /** The version or revision that whoever writes has before him. */
  readonly ifMatch?: string
  /** Under which an attempt that was lost is known again. */
  readonly key?: string
  /** Of the session; null with none. */
  readonly csrfToken: string | null
  /** Given up when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** The service has read the request and did not do it. */
class RefusedError extends RequestError {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super({ kind: 'http', status: refusal.status, detail: refusal.detail ?? refusal.title })
    this.refusal = refusal
  }
}

/** Null: it failed without a reason that the contract knows, as when the network is gone. */
export function refusalIn(error: unknown): Refusal | null {
  return error instanceof RefusedError ? error.refusal : null
}

export async function sendJson<T>(write: Write, schema: z.ZodMiniType<T>): Promise<T> {
  const response = await send(write)
  const body = response.status === 204 ? null : await readBody(response)
  if (!response.ok) throw failureIn(response, body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new RequestError({ kind: 'invalid-response', place: describeIssue(parsed.error) }, parsed.error)
}

function failureIn(response: Response, body: unknown): RequestError {
  const refusal = RefusalSchema.safeParse(body)
  return refusal.success
    ? new RefusedError(refusal.data)
    : new RequestError({ kind: 'http', status: response.status, detail: response.statusText })
}

function headersOf({ body, ifMatch, key, csrfToken }: Write): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(key === undefined ? {} : { 'idempotency-key': `"${key}"` }),
    ...(csrfToken === null ? {} : { 'x-csrf-token': csrfToken }),
  }
}

async function send(write: Write): Promise<Response> {
  const { method, path, body, signal } = write
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await fetch(`${API_PREFIX}${path}`, {
      method,
      headers: headersOf(write),
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new RequestError({ kind: patience.aborted ? 'timeout' : 'offline' }, error)
  }
}
