export interface ListPart {
  readonly number: number
  readonly last: number
  /** Of the rows, from 0; the end is excluded. */
  readonly start: number
  readonly end: number
}

/** As many as a reader looks through, and as a slow machine puts in place within a moment. */
export const ROWS_A_PART = 100

/** @param asked as the address has it; what is no number, or beyond the list, is the nearest part there is */
export function partAt(asked: string | undefined, total: number, size: number): ListPart {
  const last = Math.max(1, Math.ceil(total / size))
  const read = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : 1
  const number = Math.min(last, Math.max(1, read))
  return { number, last, start: (number - 1) * size, end: Math.min(total, number * size) }
}
