import { randomBytes } from 'node:crypto'

const TIME_DIGITS = 12
const RANDOM_BYTES = 5

/** 22 hexadecimal digits in the order of time, so that drafts can be listed by their ids. */
export function newId(): string {
  return `${Date.now().toString(16).padStart(TIME_DIGITS, '0')}${randomBytes(RANDOM_BYTES).toString('hex')}`
}
