import { setupServer } from 'msw/node'

/**
 * The network of the component tests. It starts without handlers, so every request fails its test; the handlers of
 * mocks/ are its default once they exist: `setupServer(...handlers)`. One test adds its own by `network.use(…)`.
 */
export const network = setupServer()
