/** Why a request was refused, kept beside it until it is answered: for the audit trail and for figures. */
import { reasonOf } from '#src/domain/contract/desk/refusal.ts'
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
  refusals.set(request, { status, reason: reasonOf(body) })
}

export function refusalOf(request: FastifyRequest): NotedRefusal | null {
  return refusals.get(request) ?? null
}
