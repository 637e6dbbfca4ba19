/** All words of the interface in one language; its shape is that of the English ones. */
import type { en } from './en/index.ts'

export type Messages = typeof en
