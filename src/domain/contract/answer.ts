/** The API: one pure function from a revision and a question to an answer. */
import { answerReady } from './answers/ready-answer.ts'
import { answerOpenapi } from './answers/openapi-answer.ts'
import type { StoreState } from './answers/health-answer.ts'
import type { Edition } from './edition.ts'
import { idIn } from './path-pattern.ts'
import { methodNotAllowed, notFound } from './problem.ts'
import type { Answer, Question } from './question.ts'
import { ROUTES, type Route } from './routes.ts'

const READING_METHODS = ['GET', 'HEAD']

interface Match {
  readonly answer: Route['answer']
  readonly id: string
}

function matchOf(path: string): Match | null {
  if (path === '/openapi.json') return { answer: answerOpenapi, id: '' }
  if (path === '/ready') return { answer: (edition, pairs, { store }) => answerReady(edition, pairs, store), id: '' }
  const fixed = ROUTES.find((route) => route.path === path)
  if (fixed !== undefined) return { answer: fixed.answer, id: '' }
  for (const route of ROUTES) {
    const id = route.path.includes('{id}') ? idIn(path, route.path) : null
    if (id !== null) return { answer: route.answer, id }
  }
  return null
}

/** Whether an answer says how the store is at the moment, and not only what a revision holds. */
export function tellsOfStore(path: string): boolean {
  return path === '/health' || path === '/ready'
}

/** Ids of records need no escapes in an address, so the path is taken as sent. HEAD is answered as GET. */
export function answer(edition: Edition, { method, path, pairs }: Question, store: StoreState): Answer {
  const match = matchOf(path)
  if (match === null) return notFound(`address ${path}`)
  if (!READING_METHODS.includes(method)) return methodNotAllowed(method, READING_METHODS)
  return match.answer(edition, pairs, { id: match.id, store })
}
