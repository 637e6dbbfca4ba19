/** The editing desk in the mocks: the contract's own code over a store in memory. */
import { callerOf, type Caller } from '#src/domain/access/caller.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { admit, deskMethodsOf } from '#src/domain/contract/desk/admit.ts'
import { answerDesk } from '#src/domain/contract/desk/answer-desk.ts'
import type { StreamedAnswer } from '#src/domain/contract/desk/audit-answers.ts'
import { BODY_BYTES } from '#src/domain/contract/desk/body-of-request.ts'
import type { Surroundings } from '#src/domain/contract/desk/desk-question.ts'
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import { refuse } from '#src/domain/contract/desk/refuse.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import { textOf } from './mock-body.ts'

/** Who is signed in, as far as the mocks pretend; null for nobody. */
export type MockActor = (request: Request) => Actor | null

export const NOBODY: MockActor = () => null

export function callerIn(request: Request, actorOf: MockActor): Caller | null {
  const actor = actorOf(request)
  return actor === null ? null : callerOf(actor)
}

const TIME_DIGITS = 12
const RANDOM_DIGITS = 10

export function newId(): string {
  const random = crypto.randomUUID().replaceAll('-', '').slice(-RANDOM_DIGITS)
  return `${Date.now().toString(16).padStart(TIME_DIGITS, '0')}${random}`
}

export function surroundingsOf(store: DeskStore): Surroundings {
  return { store, review: 'two-person', now: () => new Date().toISOString(), newId }
}

export function isForDesk({ path }: Question): boolean {
  return deskMethodsOf(path).length > 0
}

export async function answerAtDesk(
  store: DeskStore,
  caller: Caller | null,
  question: Question,
  request: Request,
): Promise<Answer | StreamedAnswer> {
  const { admitted, refusal } = admit({
    ...question,
    caller,
    address: null,
    ifMatch: request.headers.get('if-match'),
    idempotencyKey: request.headers.get('idempotency-key'),
  })
  if (admitted === null) return refusal
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > (admitted.route.mostBytes ?? BODY_BYTES)) return refuse('too-large')
  const body = { contentType: request.headers.get('content-type'), text: textOf(bytes) }
  return answerDesk(admitted, body, surroundingsOf(store))
}

/** In parts, as the service sends it. */
export function streamedResponse({ status, headers, parts }: StreamedAnswer, request: Request, demo: string): Response {
  const encoder = new TextEncoder()
  const iterator = parts[Symbol.asyncIterator]()
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
  const all = new Headers({ ...headers, 'x-demo-data': demo })
  return new Response(request.method === 'HEAD' ? null : stream, { status, headers: all })
}
