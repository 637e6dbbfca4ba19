import { ACTOR_HEADER, actorIn } from './actors.ts'
import { describeContract } from './suite/contract.ts'
import { mockServer } from '#mocks/node.ts'

describeContract('the mocks', async () => {
  const server = mockServer('reference', (request) => actorIn(request.headers.get(ACTOR_HEADER)))
  server.listen({ onUnhandledFrame: 'error' })
  return {
    store: 'mocks',
    ask: (address, init) => fetch(`http://mocks.test/api/v1${address}`, init),
    stop: async () => server.close(),
  }
})
