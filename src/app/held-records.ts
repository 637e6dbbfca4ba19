/**
 * Whether the records shown were given from what the device holds, because the network did not answer: the service worker
 * says so (src/offline/kept-data.ts). It can begin to before anything is drawn, so this listens from the start.
 */
let heldSince: string | null = null
const watchers = new Set<() => void>()

function isNews(data: unknown): data is { readonly heldSince: string | null } {
  return typeof data === 'object' && data !== null && 'heldSince' in data
}

export function listenToWorker(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isNews(data) || data.heldSince === heldSince) return
    heldSince = data.heldSince
    for (const tell of watchers) tell()
  })
}

export function watchHeldRecords(onChange: () => void): () => void {
  watchers.add(onChange)
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    watchers.delete(onChange)
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}

/** When they were received; null: they are as new as the service's. */
export function heldRecords(): string | null {
  return heldSince
}
