/** Why a request failed, in the few kinds a page can say something useful about. */

export type RequestFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'http'; readonly status: number; readonly detail: string }
  | { readonly kind: 'invalid-response'; readonly place: string }

export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly failure: RequestFailure

  constructor(failure: RequestFailure, cause?: unknown) {
    super(`request failed: ${failure.kind}`, { cause })
    this.failure = failure
  }
}

/** A fault of our own code is shown as an answer nobody could read, never as silence. */
export function failureOf(error: unknown): RequestFailure {
  if (error instanceof RequestError) return error.failure
  return { kind: 'invalid-response', place: error instanceof Error ? error.message : String(error) }
}

/** The service has it no longer: another address may. */
export function isGone(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'http' && (failure.status === 404 || failure.status === 410)
}

/** Only what may pass by itself is tried again; an answer that cannot be read will not be readable a second later. */
export function isPassing(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'offline' || failure.kind === 'timeout' || (failure.kind === 'http' && failure.status >= 500)
}
