import type { Messages } from '../messages.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'

export const ja: Messages = { ...first, ...pages }
