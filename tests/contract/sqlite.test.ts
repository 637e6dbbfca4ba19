import { startService } from './start-service.ts'
import { describeContract } from './suite/contract.ts'

describeContract('the service on SQLite', async () => {
  const service = await startService()
  return {
    store: 'sqlite',
    ask: (address, init) => fetch(`${service.address}/api/v1${address}`, init),
    stop: service.stop,
  }
})
