/** Request handlers for each scenario. */
import { delay, http, type HttpHandler } from 'msw'
import type { Edition } from '#src/domain/contract/edition.ts'
import { problem } from '#src/domain/contract/problem.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { EDITIONS } from './editions.ts'
import { DEMONSTRATION, demonstrationDesk } from './demonstration-desk.ts'
import { importMethodsOf } from '#src/domain/contract/import/answer-import.ts'
import { recordExportOf } from '#src/domain/contract/import/record-routes.ts'
import { answerAboutImport, memoryImports } from './mock-imports.ts'
import { answerRecords } from './mock-files.ts'
import { answerAboutAccess } from './mock-session.ts'
import { memoryAccess } from './memory-access.ts'
import { accessMethodsOf } from '#src/domain/contract/access/admit-access.ts'
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import { answerFrom, questionOf, responseOf, type Given } from './mock-answers.ts'
import type { Caller } from '#src/domain/access/caller.ts'
import { AttemptPurses } from '#src/domain/editing/refused-attempts.ts'
import { recordAttempt } from './mock-attempts.ts'
import { memoryDesk } from './memory-desk.ts'
import { answerAtDesk, callerIn, isForDesk, NOBODY, type MockActor } from './mock-desk.ts'
import type { Scenario } from './scenarios.ts'

/** Long enough that whoever looks sees what a page shows while it waits. */
const SLOW_MILLISECONDS = 3000

type AnswerRequest = (request: Request) => Given | Promise<Given>

/** What is published with the mocks' own desk is what they answer from then on. */
function withDesk(first: () => Edition, actorOf: MockActor): AnswerRequest {
  let made: AnswerRequest | null = null
  return (request) => {
    made ??= atDesk(memoryDesk(first()), actorOf)
    return made(request)
  }
}

function atDesk(desk: DeskStore, actorOf: MockActor): AnswerRequest {
  const access = memoryAccess(desk)
  const imports = memoryImports(desk)
  const purses = new AttemptPurses()
  const answered = async (request: Request, caller: Caller | null): Promise<Given> => {
    const question = questionOf(request)
    if (accessMethodsOf(question.path).length > 0) return answerAboutAccess(access, caller, question, request)
    if (importMethodsOf(question.path).length > 0) {
      return answerAboutImport(imports, desk, caller, question, request)
    }
    const records = recordExportOf(question.path)
    if (records !== null) return answerRecords(records, await desk.current(), caller, question)
    if (isForDesk(question)) return answerAtDesk(desk, caller, question, request)
    return answerFrom(await desk.current(), request)
  }
  return async (request) => {
    const caller = callerIn(request, actorOf)
    const given = await answered(request, caller)
    if ('body' in given) await recordAttempt(desk, purses, { ...questionOf(request), caller, address: null }, given)
    return given
  }
}

function slowly(answerRequest: AnswerRequest): AnswerRequest {
  return async (request) => {
    await delay(SLOW_MILLISECONDS)
    return answerRequest(request)
  }
}

/** A cache on the way that has fallen behind: who asks again for the same address is given an older revision. */
function fallingBehind(): AnswerRequest {
  const asked = new Set<string>()
  return (request) => {
    const isRepeated = asked.has(request.url) || request.headers.has('if-none-match')
    asked.add(request.url)
    return answerFrom(isRepeated ? EDITIONS.older() : EDITIONS.reference(), request)
  }
}

function answersOf(scenario: Scenario, actorOf: MockActor): AnswerRequest {
  switch (scenario) {
    case 'reference':
      return withDesk(EDITIONS.reference, actorOf)
    case 'slow':
      return slowly(withDesk(EDITIONS.reference, actorOf))
    case 'failing':
      return () => problem(503, 'Service unavailable', 'The demonstration scenario "failing" answers nothing else')
    case 'empty':
      return withDesk(EDITIONS.empty, actorOf)
    case 'large':
      return withDesk(EDITIONS.large, actorOf)
    case 'stale':
      return fallingBehind()
    case 'desk':
      return atDesk(demonstrationDesk(), DEMONSTRATION)
  }
}

/** A desk that a test has made, to write on it as somebody else meanwhile. */
export function handlersAtDesk(desk: DeskStore, actorOf: MockActor): HttpHandler[] {
  return handlersOf(atDesk(desk, actorOf), 'desk')
}

/** @param actorOf who is signed in; nobody, unless a test says so */
export function handlersFor(scenario: Scenario, actorOf: MockActor = NOBODY): HttpHandler[] {
  return handlersOf(answersOf(scenario, actorOf), scenario)
}

function handlersOf(answerRequest: AnswerRequest, scenario: Scenario): HttpHandler[] {
  return [
    http.all(`*${API_PREFIX}/*`, async ({ request }) => responseOf(await answerRequest(request), request, scenario)),
  ]
}
