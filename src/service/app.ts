/** The data service, built from a store and a folder of pages. It does not listen: main.ts does, and tests need not. */
import { fastify, type FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { refreshRegularly } from './edition/refresh-regularly.ts'
import { ServedEdition } from './edition/served-edition.ts'
import { addApiRoutes, apiAnswers } from './http/api-routes.ts'
import { answerBadAddress, answerBrokenRequest } from './http/broken-requests.ts'
import { addFailureHandling } from './http/failures.ts'
import { addSecurityHeaders } from './http/security.ts'
import { logOptions, type LogTarget } from './log.ts'
import { openPages } from './pages/open-pages.ts'
import { addPageFiles, addPageRoutes } from './pages/page-routes.ts'
import type { Store } from './store/store.ts'

export interface AppParts {
  readonly store: Store
  /** Where the pages were built to; may be missing, then only the API answers. */
  readonly pagesFolder: string
  readonly logTarget?: LogTarget
}

export interface App {
  readonly server: FastifyInstance
  readonly served: ServedEdition
  /** Makes what readers will ask for first, before they do. */
  readonly warm: () => Promise<void>
}

const SECOND = 1000
/** Nothing that is read has a body; writes are small records. */
const BODY_BYTES = 1_000_000
const HEADER_BYTES = 16_384

/** Closing the server also ends the looking for new revisions; the store stays its owner's. */
export async function buildApp({ store, pagesFolder, logTarget }: AppParts): Promise<App> {
  const server = fastify({
    ...logOptions(logTarget),
    http: { maxHeaderSize: HEADER_BYTES },
    bodyLimit: BODY_BYTES,
    requestTimeout: 30 * SECOND,
    connectionTimeout: 60 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBadAddress,
  })
  const served = await ServedEdition.open(store, server.log)
  await addSecurityHeaders(server)
  addFailureHandling(server)
  addApiRoutes(server, apiAnswers(served))
  const pages = await openPages(pagesFolder, server.log)
  await addPageFiles(server, pagesFolder)
  addPageRoutes(server, pages, served)

  const closing = new AbortController()
  server.addHook('onClose', async () => closing.abort())
  void refreshRegularly(served, closing.signal)
  const warm = async (): Promise<void> => {
    await served.warm()
    await pages?.warm(served.current)
  }
  return { server, served, warm }
}
