/** The API: every request below its prefix is a question to the contract. */
import { answer, tellsOfStore } from '#src/domain/contract/answer.ts'
import { deskMethodsOf } from '#src/domain/contract/desk/admit.ts'
import { importMethodsOf } from '#src/domain/contract/import/answer-import.ts'
import { recordExportOf } from '#src/domain/contract/import/record-routes.ts'
import { refuseMethod } from '#src/domain/contract/desk/refuse.ts'
import { API_PREFIX, type Question } from '#src/domain/contract/question.ts'
import { fileFormatOf } from '#src/files/file-answer.ts'
import type { PublicAddress } from '#src/files/public-address.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pinOf } from '#src/domain/contract/pinned.ts'
import type { ServedEdition } from '../edition/served-edition.ts'
import { answersFrom } from '../short-way/remember-answers.ts'
import { keptFile } from './kept-files.ts'
import { sendAnswer } from './send-answer.ts'
import { sendFile } from './send-file.ts'
import { sendPinned } from './send-pinned.ts'
import { sendText } from './send-text.ts'

/** The address as sent: path below the prefix, and every pair of the query in its order. */
export function questionOf({ method, url }: FastifyRequest): Question {
  const [path = '', ...query] = url.split('?')
  return { method, path: path.slice(API_PREFIX.length), pairs: [...new URLSearchParams(query.join('?'))] }
}

function isApiAddress(url: string): boolean {
  return url === API_PREFIX || url.startsWith(`${API_PREFIX}/`) || url.startsWith(`${API_PREFIX}?`)
}

/** What changes something, or depends on who asks, is a route of its own; everything else below the prefix is a question. */
function hasOwnRoute({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith(API_PREFIX) === true
}

export type AnswerRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** @param address for links in files; the same as long as the process runs */
export function apiAnswers(served: ServedEdition, address: PublicAddress): AnswerRequest {
  return async (request, reply) => {
    const question = questionOf(request)
    const { edition, kept, repeated } = served.current
    if (!tellsOfStore(question.path)) answersFrom(request, repeated)
    const format = fileFormatOf(question.path)
    if (format !== null) return sendFile(request, reply, await keptFile(edition, format, question, address))
    const pin = pinOf(question)
    if (pin !== null) return sendPinned(request, reply, pin, kept)
    const ownMethods = [...deskMethodsOf(question.path), ...importMethodsOf(question.path)]
    if (ownMethods.length > 0) return sendAnswer(request, reply, refuseMethod(ownMethods))
    if (recordExportOf(question.path) !== null) return sendAnswer(request, reply, refuseMethod(['GET', 'HEAD']))
    const found = kept.find(question)
    if (found !== null) return sendText(request, reply, found)
    return sendAnswer(request, reply, answer(edition, question, served.store))
  }
}

/**
 * Answers before a body is read: nothing here takes one, and a body of an unknown type must not hide that the method itself
 * is refused.
 */
export function addApiRoutes(app: FastifyInstance, answerRequest: AnswerRequest): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isApiAddress(request.url) && !hasOwnRoute(request)) return answerRequest(request, reply)
  })
}
