/** An address that names the content it gives: whoever holds its answer need never ask again. */
import type { Question } from './question.ts'

/** Beside the parameters that choose an answer: the hash it must have. */
export const PIN_PARAMETER = 'hash'

export function pinned(address: string, hash: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${PIN_PARAMETER}=${hash}`
}

export interface Pinned {
  readonly hash: string
  /** What is asked, without the hash. */
  readonly question: Question
}

/** Null for a question that names no content. */
export function pinOf(question: Question): Pinned | null {
  const pin = question.pairs.find(([name]) => name === PIN_PARAMETER)
  if (pin === undefined) return null
  return { hash: pin[1], question: { ...question, pairs: question.pairs.filter(([name]) => name !== PIN_PARAMETER) } }
}
