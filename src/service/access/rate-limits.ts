/** How often is too often. Counted in the memory of each instance: enough against a flood, without a write for each count. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendAnswer } from '../http/send-answer.ts'
import { MINUTE } from './clock.ts'
import { TOO_MANY } from './refusals.ts'

/** Within a minute. */
export interface RateLimits {
  /** For each person or token; a desk that enters a whole conference stays below. */
  readonly writes: number
  /** For each address; a ministry may be behind one. */
  readonly signIns: number
  /** Requests that were refused for want of a session or token in force, for each address. */
  readonly failures: number
}

export const USUAL_LIMITS: RateLimits = { writes: 300, signIns: 60, failures: 120 }

type Check = ReturnType<FastifyInstance['createRateLimit']>

export interface Limiter {
  /** Counts this request; when there were too many, answers 429 and says so. */
  readonly isOver: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>
}

function limiterOf(check: Check): Limiter {
  return {
    isOver: async (request, reply) => {
      const state = await check(request)
      if (state.isAllowed || !state.isExceeded) return false
      await sendAnswer(request, reply.header('retry-after', Math.max(1, state.ttlInSeconds)), TOO_MANY)
      return true
    },
  }
}

export interface Limiters {
  readonly writes: Limiter
  readonly signIns: Limiter
  readonly failures: Limiter
}

/** @param callerKey names whoever writes */
export async function addRateLimits(
  server: FastifyInstance,
  limits: RateLimits,
  callerKey: (request: FastifyRequest) => Promise<string>,
): Promise<Limiters> {
  await server.register(rateLimit, { global: false })
  const limiter = (max: number, keyGenerator?: typeof callerKey): Limiter =>
    limiterOf(
      server.createRateLimit({ max, timeWindow: MINUTE, ...(keyGenerator === undefined ? {} : { keyGenerator }) }),
    )
  return {
    writes: limiter(limits.writes, callerKey),
    signIns: limiter(limits.signIns),
    failures: limiter(limits.failures),
  }
}
