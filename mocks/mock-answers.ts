/** Answers a request from an edition, through the contract that the service itself uses. */
import { answer } from '#src/domain/contract/answer.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import type { StreamedAnswer } from '#src/domain/contract/desk/audit-answers.ts'
import { API_PREFIX, type Answer, type Question } from '#src/domain/contract/question.ts'
import { entityTag, isHeld, mayBeKept, wireAnswer } from '#src/domain/contract/wire.ts'
import { answerFile, fileFormatOf, type FileAnswer } from '#src/files/file-answer.ts'
import { streamedResponse } from './mock-desk.ts'
import { fileResponse } from './mock-files.ts'

const STORE = { kind: 'mocks', isReachable: true } as const

export type Given = Answer | FileAnswer | StreamedAnswer

export function questionOf(request: Request): Question {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(pathname.indexOf(API_PREFIX) + API_PREFIX.length)
  return { method: request.method, path, pairs: [...searchParams] }
}

export function answerFrom(edition: Edition, request: Request): Given | Promise<Given> {
  const question = questionOf(request)
  const format = fileFormatOf(question.path)
  if (format === null) return answer(edition, question, STORE)
  return answerFile(edition, format, question, new URL(request.url).origin)
}

/** @param demo the scenario, so that the page can say that no real service answered */
export function responseOf(given: Given, request: Request, demo: string): Response {
  if ('parts' in given) return streamedResponse(given, request, demo)
  if ('content' in given) return fileResponse(given, request, demo)
  if (given.status === 204) {
    return new Response(null, { status: 204, headers: { ...given.headers, 'x-demo-data': demo } })
  }
  const wire = wireAnswer(given)
  const { status, headers, text, hash } = wire
  const all = new Headers({ ...headers, 'x-demo-data': demo })
  if (mayBeKept(wire)) {
    all.set('etag', entityTag(hash))
    if (isHeld(request.headers.get('if-none-match') ?? undefined, hash)) {
      all.delete('content-type')
      return new Response(null, { status: 304, headers: all })
    }
  }
  return new Response(request.method === 'HEAD' ? null : text, { status, headers: all })
}
