import type { FastifyInstance } from 'fastify'
import type { Store } from './store/store.ts'

/** Requests under way are given this long. */
const GRACE_MILLISECONDS = 10_000

/**
 * On SIGTERM or SIGINT: no new connections, requests under way are finished, then the store is closed and the process ends
 * by itself. A second signal, or a request that never ends, ends it at once.
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
    await server.close()
    await store.close()
    server.log.info('closed')
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
