/** Answers a request from an edition, through the contract that the service itself uses. */
import { answer } from '#src/domain/contract/answer.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import { API_PREFIX, type Answer } from '#src/domain/contract/question.ts'
import { entityTag, isHeld, wireAnswer } from '#src/domain/contract/wire.ts'
import { answerFile, fileFormatOf, type FileAnswer } from '#src/files/file-answer.ts'
import { fileResponse } from './mock-files.ts'

const STORE = { kind: 'mocks', isReachable: true } as const

export type Given = Answer | FileAnswer

export function answerFrom(edition: Edition, request: Request): Given | Promise<Given> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(pathname.indexOf(API_PREFIX) + API_PREFIX.length)
  const question = { method: request.method, path, pairs: [...searchParams] }
  const format = fileFormatOf(path)
  return format === null ? answer(edition, question, STORE) : answerFile(edition, format, question)
}

/** @param demo the scenario, so that the page can say that no real service answered */
export function responseOf(given: Given, request: Request, demo: string): Response {
  if ('content' in given) return fileResponse(given, request, demo)
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
