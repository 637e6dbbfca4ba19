/** What a store that cannot do it now makes of an answer: the refusal that says so, whatever was asked. */
import type { Answer } from '../question.ts'
import { StoreUnavailable } from './desk-store.ts'
import { refuse } from './refuse.ts'

export async function orUnavailable<T>(answer: Promise<T>): Promise<T | Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof StoreUnavailable) return refuse(error.reason)
    throw error
  }
}
