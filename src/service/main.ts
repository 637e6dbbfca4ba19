/** The process of the data service: environment, store, listening, and an orderly end. */
import { resolve } from 'node:path'
import { accessOf } from './access/access.ts'
import { buildApp, type App } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { ExplainedError } from './explained-error.ts'
import { closeOnSignals } from './close-on-signals.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

const PAGES = resolve(import.meta.dirname, '..', '..', 'dist')

function addressOf({ host, port }: Config): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function listen({ server }: App, config: Config): Promise<void> {
  await server.listen({ port: config.port, host: config.host, listenTextResolver: () => 'listening' })
  // PORT=0 leaves the choice to the system.
  const bound = server.server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : config.port
  process.stdout.write(`${addressOf({ ...config, port })}\n`)
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  let app: App | null = null
  const store: Store = await openStore({
    ...config,
    onIdleError: (error) => app?.server.log.warn({ err: error }, 'a connection to the database broke'),
  })
  const { database } = store
  const access = accessOf({ database, config: config.access })
  app = await buildApp({
    store,
    access,
    pagesFolder: PAGES,
    trustedProxies: config.trustedProxies,
    review: config.review,
    announcements: config.databaseUrl,
    publicAddress: config.publicAddress,
    metricsToken: config.metricsToken,
    importHours: config.importHours,
    keyHours: config.keyHours,
  })
  closeOnSignals(app.server, store)
  await listen(app, config)
  await app.warm()
}

try {
  await start()
} catch (error) {
  // Before it listens there is a person at the terminal: plain words, and no stack for what they can mend themselves.
  const isExpected = error instanceof ExplainedError || (error instanceof Error && 'code' in error)
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : String(error)}\n`)
  process.exit(1)
}
