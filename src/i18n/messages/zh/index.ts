import type { Messages } from '../messages.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'

export const zh: Messages = { ...first, ...pages }
