import { postgresql } from '../provision/postgresql.ts'
import { startThrowawayPostgresql } from '../provision/throwaway-postgresql.ts'
import type { Stage } from './stage.ts'
import { runVitest } from './vitest-stage.ts'

/** One suite against the mocks, SQLite and PostgreSQL; the last is reached through TEST_DATABASE_URL. */
export const contractStage: Stage = {
  name: 'contract',
  needs: [postgresql],
  async run() {
    const database = await startThrowawayPostgresql()
    try {
      return await runVitest({ project: 'contract', environment: { TEST_DATABASE_URL: database.url } })
    } finally {
      await database.stop()
    }
  },
}
