/** The data service, built from a store and a folder of pages. It does not listen: main.ts does, and tests need not. */
import { fastify, type FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { BODY_BYTES } from '#src/domain/contract/desk/body-of-request.ts'
import type { ReviewRule } from '#src/domain/editing/commands.ts'
import type { Access } from './access/access.ts'
import { senderOf, trustOf, type TrustedProxies } from './access/read-trusted-proxies.ts'
import { recordAttempts } from './desk/attempts.ts'
import { addDeskRoutes } from './desk/desk-routes.ts'
import { newId } from './desk/new-id.ts'
import { storedDesk } from './desk/stored-desk.ts'
import { refreshRegularly } from './edition/refresh-regularly.ts'
import { ServedEdition } from './edition/served-edition.ts'
import { addApiRoutes, apiAnswers } from './http/api-routes.ts'
import { addReadyRoute } from './http/ready-route.ts'
import { answerBadAddress, answerBrokenRequest } from './http/broken-requests.ts'
import { addFailureHandling } from './http/failures.ts'
import { addSecurityHeaders } from './http/security.ts'
import { addExportRoutes } from './import/export-routes.ts'
import { addImportRoutes } from './import/import-routes.ts'
import { USUAL_IMPORT_HOURS } from './import/stored-imports.ts'
import { ImportRuns } from './import/import-runs.ts'
import { addMetrics } from './metrics/metrics.ts'
import { ID_LABEL, logOptions, REQUEST_ANSWERED, requestLine, type LogTarget } from './log.ts'
import { openPages } from './pages/open-pages.ts'
import { addPageFiles, addPageRoutes } from './pages/page-routes.ts'
import { rememberAnswers } from './short-way/remember-answers.ts'
import { ShortWay } from './short-way/short-way.ts'
import { listenForRevisions } from './store/revision-channel.ts'
import type { Store } from './store/store.ts'

export interface AppParts {
  readonly store: Store
  /** Where the pages were built to; may be missing, then only the API answers. */
  readonly pagesFolder: string
  readonly access: Access
  readonly trustedProxies?: TrustedProxies
  readonly review?: ReviewRule
  /** Where other processes on the same database announce what they publish; null where they cannot. */
  readonly announcements?: string | null
  /** Where readers reach the tracker; null: unknown. */
  readonly publicAddress?: string | null
  /** What a scraper of figures has to show; null: there are none. */
  readonly metricsToken?: string | null
  /** How long dry runs and keys of requests are kept. */
  readonly importHours?: number
  readonly keyHours?: number
  readonly logTarget?: LogTarget
}

export interface App {
  readonly server: FastifyInstance
  readonly served: ServedEdition
  /** Makes what readers will ask for first, before they do. */
  readonly warm: () => Promise<void>
}

const SECOND = 1000
const LIMITS = {
  maxHeaderSize: 16_384,
  requestTimeout: 30 * SECOND,
  connectionTimeout: 60 * SECOND,
  /** Longer than proxies keep an idle connection (60 s): one that we close first can be reset while a request is on its way. */
  keepAliveTimeout: 75 * SECOND,
}

/** Closing the server also ends the looking for new revisions; the store stays its owner's. */
export async function buildApp(parts: AppParts): Promise<App> {
  const { store, pagesFolder, access, trustedProxies = false, logTarget } = parts
  const { review = 'two-person', announcements = null, metricsToken = null } = parts
  const shortWay = new ShortWay()
  const server = fastify({
    ...logOptions(logTarget),
    serverFactory: (longWay) => shortWay.serverBefore(longWay, LIMITS),
    bodyLimit: BODY_BYTES,
    trustProxy: trustOf(trustedProxies),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBadAddress,
  })
  const served = await ServedEdition.open(store, server.log)
  addSecurityHeaders(server)
  addFailureHandling(server)
  recordAttempts(server, store.database, access)
  await access.addTo(server)
  rememberAnswers(server)
  const count = metricsToken === null ? null : addMetrics(server, served, metricsToken)
  addApiRoutes(server, apiAnswers(served, parts.publicAddress ?? null))
  const desk = {
    store: storedDesk(store.database, served, parts.keyHours),
    review,
    newId,
    now: () => new Date().toISOString(),
  }
  await addDeskRoutes(server, desk, access)
  const runs = new ImportRuns({
    database: store.database,
    served,
    log: server.log,
    hours: parts.importHours ?? USUAL_IMPORT_HOURS,
  })
  await addImportRoutes(server, { database: store.database, desk, runs, access })
  addExportRoutes(server, served, access)
  addReadyRoute(server, store, served)
  const pages = await openPages(pagesFolder, server.log, parts.publicAddress ?? null)
  await addPageFiles(server, pagesFolder)
  addPageRoutes(server, pages, served, access.beforeNotFound)

  shortWay.open({
    repeated: () => served.current.repeated,
    isAnybodys: access.isAnybodys,
    senderOf: senderOf(trustedProxies),
    done: (request) => {
      server.log.info({ [ID_LABEL]: request.id, ...requestLine(request) }, REQUEST_ANSWERED)
      count?.(request)
    },
  })
  server.addHook('preClose', async () => shortWay.close())

  const closing = new AbortController()
  server.addHook('onClose', async () => closing.abort())
  void refreshRegularly(served, closing.signal)
  if (announcements !== null) {
    void listenForRevisions(announcements, () => void served.refresh(), closing.signal)
  }
  const warm = async (): Promise<void> => {
    await served.warm()
    await pages?.warm(served.current)
  }
  return { server, served, warm }
}
