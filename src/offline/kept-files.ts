/** The files of the build: kept all at once, so that a page opened later without a network has its code too. */
import { cacheName } from './cache-names.ts'

declare const self: ServiceWorkerGlobalScope

const FILES = cacheName('files ')
const FILES_OF_BUILD = `${FILES}${BUILD} ${EDITION}`

function below(path: string): string {
  return new URL(path, self.registration.scope).href
}

export function isFile(path: string): boolean {
  return path.startsWith('assets/') || path === 'icon.svg'
}

export async function keepFiles(): Promise<void> {
  const cache = await caches.open(FILES_OF_BUILD)
  await cache.addAll(BUILT_FILES.map(below))
}

/** Pages that are still open may ask for the files of the build before this one; older ones are gone. */
export async function removeOldFiles(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(FILES) && name !== FILES_OF_BUILD)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

export async function keptFile(path: string): Promise<Response | undefined> {
  return (await caches.open(FILES_OF_BUILD)).match(below(path))
}

/** The name says what is in it, so whichever cache has it is right. */
export async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
