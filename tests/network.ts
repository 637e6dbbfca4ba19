import { mockServer } from '#mocks/node.ts'

/** The network of the component tests: the mocks answer from the reference records. One test adds its own by `network.use(…)`. */
export const network = mockServer()
