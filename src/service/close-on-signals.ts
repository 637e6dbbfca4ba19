import type { FastifyInstance } from 'fastify'
import type { Store } from './store/store.ts'

/** Requests under way are given this long. */
const GRACE_MILLISECONDS = 10_000
const HANG_UP_MILLISECONDS = 50

/**
 * On SIGTERM or SIGINT: no new connections, requests under way are finished, then the store is closed and the process ends.
 * A second signal, or a request that does not end in time, ends it at once.
 */
export function closeOnSignals(server: FastifyInstance, store: Store): void {
  let isClosing = false
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    if (isClosing) process.exit(1)
    isClosing = true
    server.log.info({ signal }, 'closing')
    setTimeout(() => {
      server.log.warn('requests did not end in time')
      process.exit(1)
    }, GRACE_MILLISECONDS).unref()
    // A connection that was busy when closing began would otherwise be kept alive for its client's next request.
    const hangUp = setInterval(() => server.server.closeIdleConnections(), HANG_UP_MILLISECONDS)
    await server.close()
    clearInterval(hangUp)
    await store.close()
    server.log.info('closed')
    // A compression under way for readers who are gone would keep the process for a while.
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      close(signal).catch((error: unknown) => {
        server.log.error({ err: error }, 'closing failed')
        process.exitCode = 1
      })
    })
  }
}
