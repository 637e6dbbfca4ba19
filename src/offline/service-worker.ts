/**
 * Keeps the tracker readable without a network. The network is always asked first for pages and records; what is kept is
 * given only when it does not answer. Files of the build carry a hash in their names and are never asked for again.
 */
import { answerData, isData } from './kept-data.ts'
import { answerPage } from './kept-pages.ts'
import { answerFile, isFile, keepFiles, removeOldFiles } from './kept-files.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldFiles().then(() => self.clients.claim()))
})

/** Only reading, only what is ours: sign-in, changes and other hosts are none of this worker's business. */
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  const scope = new URL(self.registration.scope)
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const path = pathname.slice(scope.pathname.length)
  if (request.mode === 'navigate') {
    if (/^(?:(?:en|zh|ja|ko)(?:\/|$)|$)/.test(path)) event.respondWith(answerPage(request, path))
  } else if (isFile(path)) event.respondWith(answerFile(request))
  else if (isData(path))
    event.respondWith(answerData(request, { client: event.clientId, during: (work) => event.waitUntil(work) }))
})

/** A page that came before this worker was there tells it which records it holds. */
self.addEventListener('message', (event) => {
  const { data }: { data: unknown } = event
  if (!Array.isArray(data)) return
  for (const address of data) {
    const { href, pathname, origin } = new URL(String(address), self.registration.scope)
    const scope = new URL(self.registration.scope)
    const isOurs = origin === scope.origin && pathname.startsWith(scope.pathname)
    if (isOurs && isData(pathname.slice(scope.pathname.length)))
      event.waitUntil(answerData(new Request(href), { client: null, during: (work) => event.waitUntil(work) }))
  }
})
