/** Milliseconds since 1970; given by tests that need a session to grow old. */
export type Clock = () => number

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Of fixed width, so that the database can compare it as text. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
