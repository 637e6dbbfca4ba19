/** Mocks in the browser: a service worker answers the page's own requests. */
import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers.ts'
import { scenarioFrom } from './scenarios.ts'

/** Resolves when every request from here on is answered by the scenario that the page's address names. */
export async function startMocks(): Promise<void> {
  const worker = setupWorker(...handlersFor(scenarioFrom(location.search)))
  // Scripts and styles come from the development server; a request to the API that no handler takes would be ours to see.
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
}
