import { emptyDatabase } from './empty-database.ts'
import { startService } from './start-service.ts'
import { describeContract } from './suite/contract.ts'

describeContract('the service on PostgreSQL', async () => {
  const database = await emptyDatabase()
  const service = await startService({ databaseUrl: database.url })
  return {
    store: 'postgresql',
    ask: (address, init) => fetch(`${service.address}/api/v1${address}`, init),
    stop: async () => {
      await service.stop()
      await database.drop()
    },
  }
})
