import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReviewRule } from '#src/domain/editing/commands.ts'
import { accessOf, type Access, type AccessParts } from '#src/service/access/access.ts'
import type { AuditNote } from '#src/domain/editing/audit.ts'
import { readConfig } from '#src/service/config.ts'
import { buildApp, type App } from '#src/service/app.ts'
import { REFERENCE_RECORDS } from '#src/service/import/dataset-folder.ts'
import { openStore } from '#src/service/store/open-store.ts'
import type { Store } from '#src/service/store/store.ts'
import type { LogTarget } from '#src/service/log.ts'
import { testedAccess } from './tested-access.ts'

interface SignInParts extends Partial<Pick<AccessParts, 'clock' | 'limits'>> {
  /** Hears what is written into the audit. */
  readonly onAudit?: (note: AuditNote) => void
  /** What the environment of the process would say. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface ServiceParts {
  readonly databaseUrl?: string
  /** Kept between starts by whoever names it; otherwise new and removed. */
  readonly dataFolder?: string
  readonly pagesFolder?: string
  /** The reference records unless given. */
  readonly recordsFolder?: string
  readonly logTarget?: LogTarget
  /** Free unless given. */
  readonly port?: number
  readonly review?: ReviewRule
  readonly publicAddress?: string
  readonly metricsToken?: string
  /** Milliseconds that a writer waits for others, asked for each of them. */
  readonly patience?: () => number
  /** Who asks is found out as in earnest; without it, whoever the test says. */
  readonly signIn?: SignInParts
}

export interface RunningService extends App {
  readonly address: string
  readonly store: Store
  readonly access: Access
  readonly stop: () => Promise<void>
}

const SILENT: LogTarget = { write: () => undefined }

/** The service in this process, listening on a free port. */
export async function startService(parts: ServiceParts = {}): Promise<RunningService> {
  const ownFolder = mkdtempSync(join(tmpdir(), 'four-paths-'))
  const opened = await openStore({
    dataFolder: parts.dataFolder ?? ownFolder,
    databaseUrl: parts.databaseUrl ?? null,
    recordsFolder: parts.recordsFolder ?? REFERENCE_RECORDS,
    onIdleError: () => undefined,
  })
  const { patience } = parts
  const impatient = patience && Object.defineProperty({ ...opened.database }, 'patience', { get: patience })
  const store: Store = { ...opened, database: impatient ?? opened.database }
  const { environment = {}, onAudit, ...accessParts } = parts.signIn ?? {}
  const config = readConfig(environment)
  const { database } = store
  const heard = onAudit === undefined ? {} : { heard: onAudit }
  const access =
    parts.signIn === undefined
      ? testedAccess(database, config.access)
      : accessOf({ database, config: config.access, ...heard, ...accessParts })
  const app = await buildApp({
    store,
    access,
    trustedProxies: config.trustedProxies,
    announcements: parts.databaseUrl ?? null,
    ...(parts.review === undefined ? {} : { review: parts.review }),
    pagesFolder: parts.pagesFolder ?? join(ownFolder, 'no-pages'),
    logTarget: parts.logTarget ?? SILENT,
    publicAddress: parts.publicAddress ?? null,
    metricsToken: parts.metricsToken ?? null,
  })
  const address = await app.server.listen({ port: parts.port ?? 0, host: '127.0.0.1' })
  return {
    ...app,
    address,
    store,
    access,
    stop: async () => {
      await app.server.close()
      await store.close()
      rmSync(ownFolder, { recursive: true, force: true })
    },
  }
}
