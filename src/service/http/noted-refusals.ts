/** Why a request was refused, kept beside it until it is answered: for the audit trail and for figures. */
import type { Answer } from '#src/domain/contract/question.ts'
import type { FastifyRequest } from 'fastify'

export interface NotedRefusal {
  readonly status: number
  /** A code of the contract; empty where the refusal has none. */
  readonly reason: string
}

const refusals = new WeakMap<FastifyRequest, NotedRefusal>()

export function noteRefusal(request: FastifyRequest, { status, body }: Answer): void {
  if (status < 400) return
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : ''
  refusals.set(request, { status, reason: typeof reason === 'string' ? reason : '' })
}

export function refusalOf(request: FastifyRequest): NotedRefusal | null {
  return refusals.get(request) ?? null
}
