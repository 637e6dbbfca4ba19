import { isProblem } from '#src/domain/contract/problem.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import { wireAnswer } from '#src/domain/contract/wire.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashText } from './hash-text.ts'
import { noteRefusal } from './noted-refusals.ts'
import { sendText } from './send-text.ts'

/** Sends an answer of the contract; a problem carries the id under which the log knows the request. */
export async function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const { body, status, headers = {} } = answer
  noteRefusal(request, answer)
  if (status === 204) return reply.code(204).headers(headers).send()
  const named =
    isProblem(answer) && typeof body === 'object' ? { ...answer, body: { ...body, requestId: request.id } } : answer
  const { text, ...wire } = wireAnswer(named, hashText)
  return sendText(request, reply, { ...wire, body: text })
}
