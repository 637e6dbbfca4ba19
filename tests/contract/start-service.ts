import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReviewRule } from '#src/domain/editing/commands.ts'
import type { ActorSource } from '#src/service/http/actor-source.ts'
import { buildApp, type App } from '#src/service/app.ts'
import { REFERENCE_RECORDS } from '#src/service/import/dataset-folder.ts'
import { openStore } from '#src/service/store/open-store.ts'
import type { Store } from '#src/service/store/store.ts'
import type { LogTarget } from '#src/service/log.ts'
import { ACTOR_HEADER, actorIn } from './actors.ts'

export interface ServiceParts {
  readonly databaseUrl?: string
  /** Kept between starts by whoever names it; otherwise new and removed. */
  readonly dataFolder?: string
  readonly pagesFolder?: string
  readonly logTarget?: LogTarget
  readonly access?: ActorSource
  readonly review?: ReviewRule
  readonly publicAddress?: string
}

export interface RunningService extends App {
  readonly address: string
  readonly store: Store
  readonly stop: () => Promise<void>
}

/** Whoever the test says. */
const TESTED: ActorSource = {
  actorOf: async ({ headers }) => {
    const header = headers[ACTOR_HEADER]
    return actorIn(typeof header === 'string' ? header : null)
  },
}

const SILENT: LogTarget = { write: () => undefined }

/** The service in this process, listening on a free port. */
export async function startService(parts: ServiceParts = {}): Promise<RunningService> {
  const ownFolder = mkdtempSync(join(tmpdir(), 'four-paths-'))
  const store = await openStore({
    dataFolder: parts.dataFolder ?? ownFolder,
    databaseUrl: parts.databaseUrl ?? null,
    recordsFolder: REFERENCE_RECORDS,
    onIdleError: () => undefined,
  })
  const app = await buildApp({
    store,
    access: parts.access ?? TESTED,
    announcements: parts.databaseUrl ?? null,
    ...(parts.review === undefined ? {} : { review: parts.review }),
    pagesFolder: parts.pagesFolder ?? join(ownFolder, 'no-pages'),
    logTarget: parts.logTarget ?? SILENT,
    publicAddress: parts.publicAddress ?? null,
  })
  const address = await app.server.listen({ port: 0, host: '127.0.0.1' })
  return {
    ...app,
    address,
    store,
    stop: async () => {
      await app.server.close()
      await store.close()
      rmSync(ownFolder, { recursive: true, force: true })
    },
  }
}
