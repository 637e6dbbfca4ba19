declare const self: ServiceWorkerGlobalScope

const SCOPE = new URL(self.registration.scope).pathname

/** Several trackers can stand on one host, and hosts have one set of caches. */
export function cacheName(what: string): string {
  return `four-paths ${SCOPE} ${what}`
}
