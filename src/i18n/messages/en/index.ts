import { first } from './first.ts'
import { pages } from './pages.ts'

/** English is the type of the other three: a key that is missing or surplus there fails the build. */
export const en = { ...first, ...pages }
