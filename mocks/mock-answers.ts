/** Answers a request from an edition, through the contract that the service itself uses. */
import { answer } from '#src/domain/contract/answer.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import { API_PREFIX, type Answer } from '#src/domain/contract/question.ts'
import { entityTag, isHeld, wireAnswer } from '#src/domain/contract/wire.ts'

const STORE = { kind: 'mocks', isReachable: true } as const

export function answerFrom(edition: Edition, request: Request): Answer {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(pathname.indexOf(API_PREFIX) + API_PREFIX.length)
  return answer(edition, { method: request.method, path, pairs: [...searchParams] }, STORE)
}

/** @param demo the scenario, so that the page can say that no real service answered */
export function responseOf(given: Answer, request: Request, demo: string): Response {
  const { status, headers, text, hash } = wireAnswer(given)
  const all = new Headers({ ...headers, 'x-demo-data': demo })
  if (status === 200) {
    all.set('etag', entityTag(hash))
    if (isHeld(request.headers.get('if-none-match') ?? undefined, hash)) {
      all.delete('content-type')
      return new Response(null, { status: 304, headers: all })
    }
  }
  return new Response(request.method === 'HEAD' ? null : text, { status, headers: all })
}
