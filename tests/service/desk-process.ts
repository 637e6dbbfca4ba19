/** The service as a process of its own in which tests say who is signed in; prints its address. Killed, never stopped. */
import { startService } from '../contract/start-service.ts'

const { DATABASE_URL = '', DATA_DIR = '' } = process.env
const service = await startService(DATABASE_URL === '' ? { dataFolder: DATA_DIR } : { databaseUrl: DATABASE_URL })
process.stdout.write(`${service.address}\n`)
