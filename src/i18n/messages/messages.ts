/** All words of the interface in one language; their shape is that of the English ones. */
import type { first } from './en/first.ts'
import type { pages } from './en/pages.ts'

/** What the first view says, and what every page shares. */
export type FirstMessages = typeof first
/** What only the other pages say. */
export type PageMessages = typeof pages
export type Messages = FirstMessages & PageMessages
