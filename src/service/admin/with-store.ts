import type { Config } from '../config.ts'
import type { Database } from '../store/database.ts'
import { openDatabase, openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** With the store of the configuration, made ready as at the start of the service, and closed at the end. */
export async function withStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ ...config, onIdleError: () => undefined })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** With the database as it is: no tables are made, no records loaded. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase({ ...config, onIdleError: () => undefined })
  try {
    return await work(database)
  } finally {
    await database.db.destroy()
  }
}
