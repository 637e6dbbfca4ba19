/** Request handlers for each scenario. */
import { delay, http, type HttpHandler } from 'msw'
import type { Edition } from '#src/domain/contract/edition.ts'
import { problem } from '#src/domain/contract/problem.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { EDITIONS } from './editions.ts'
import { answerFrom, responseOf, type Given } from './mock-answers.ts'
import type { Scenario } from './scenarios.ts'

/** Long enough that whoever looks sees what a page shows while it waits. */
const SLOW_MILLISECONDS = 3000

type AnswerRequest = (request: Request) => Given | Promise<Given>

function from(edition: () => Edition): AnswerRequest {
  return (request) => answerFrom(edition(), request)
}

async function slowly(request: Request): Promise<Given> {
  await delay(SLOW_MILLISECONDS)
  return answerFrom(EDITIONS.reference(), request)
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

function answersOf(scenario: Scenario): AnswerRequest {
  switch (scenario) {
    case 'reference':
      return from(EDITIONS.reference)
    case 'slow':
      return slowly
    case 'failing':
      return () => problem(503, 'Service unavailable', 'The demonstration scenario "failing" answers nothing else')
    case 'empty':
      return from(EDITIONS.empty)
    case 'large':
      return from(EDITIONS.large)
    case 'stale':
      return fallingBehind()
  }
}

export function handlersFor(scenario: Scenario): HttpHandler[] {
  const answerRequest = answersOf(scenario)
  return [
    http.all(`*${API_PREFIX}/*`, async ({ request }) => responseOf(await answerRequest(request), request, scenario)),
  ]
}
