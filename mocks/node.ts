/** Mocks under Node, for tests of components. */
import { setupServer } from 'msw/node'
import { handlersFor } from './handlers.ts'
import type { MockActor } from './mock-desk.ts'
import type { Scenario } from './scenarios.ts'

/** A server that is not listening yet. */
export function mockServer(scenario: Scenario = 'reference', actorOf?: MockActor): ReturnType<typeof setupServer> {
  return setupServer(...handlersFor(scenario, actorOf))
}
