import type { Pinned } from '#src/domain/contract/pinned.ts'
import { problem } from '#src/domain/contract/problem.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeptAnswers } from '../edition/kept-answers.ts'
import { sendAnswer } from './send-answer.ts'
import { sendText } from './send-text.ts'

const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' }

/** Sends exactly the content that the address names; another revision's is no longer here, and says so. */
export function sendPinned(
  request: FastifyRequest,
  reply: FastifyReply,
  { hash, question }: Pinned,
  kept: KeptAnswers,
): Promise<FastifyReply> {
  const found = kept.find(question)
  if (found?.hash === hash) return sendText(request, reply, { ...found, headers: { ...found.headers, ...FOR_GOOD } })
  return sendAnswer(
    request,
    reply,
    problem(404, 'No longer here', 'Only the present revision is kept; the address without its hash gives it'),
  )
}
