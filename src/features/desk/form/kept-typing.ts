/**
 * What somebody has typed into a form, kept on this device until it is saved. Where the browser forbids keeping, it lasts
 * as long as the page.
 */
import * as z from 'zod/mini'
import { ValuesSchema } from './value.ts'

const TypingSchema = z.strictObject({
  values: ValuesSchema,
  /** Sources that the draft brings along. */
  added: z.array(ValuesSchema),
  /** The record as it was when the typing began, to tell what others have changed since. */
  start: ValuesSchema,
  /** The revision that was before whoever types. */
  base: z.int(),
  /** The version of the draft that is being changed; null for a new one. */
  version: z.nullable(z.int()),
  /** RFC 3339: when it was typed last. */
  at: z.string(),
})
export type Typing = z.infer<typeof TypingSchema>

const PREFIX = 'four-paths.editing.'

export function readTyping(key: string): Typing | null {
  try {
    const text = localStorage.getItem(`${PREFIX}${key}`)
    if (text === null) return null
    const result = TypingSchema.safeParse(JSON.parse(text))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

/** Whether it will still be there after a reload. */
export function keepTyping(key: string, typing: Typing): boolean {
  try {
    localStorage.setItem(`${PREFIX}${key}`, JSON.stringify(typing))
    return true
  } catch {
    return false
  }
}

export function forgetTyping(key: string): void {
  try {
    localStorage.removeItem(`${PREFIX}${key}`)
  } catch {
    // Where nothing can be kept, nothing has to be forgotten.
  }
}
