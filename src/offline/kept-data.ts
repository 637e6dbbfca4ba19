/** The records: the latest of each that came, and never two revisions side by side. */
import { cacheName } from './cache-names.ts'
import { isUnreachable, withPatience } from './network.ts'

declare const self: ServiceWorkerGlobalScope

const DATA = cacheName('data')
/** When what is given was received, for the page to say. */
const HELD_SINCE = 'x-held-since'

export function isData(path: string): boolean {
  return path === 'api/v1/tracker' || path === 'api/v1/search-index' || /^data\/[\w.]+\.json$/.test(path)
}

/** Where an answer is kept: without the hash of its content, so that a new one takes the place of the old. */
function keyOf(request: Request): string {
  const address = new URL(request.url)
  address.searchParams.delete('hash')
  address.pathname = address.pathname.replace(/\.[\da-f]{16}\.json$/, '.json')
  return address.href
}

/** What only some may read is not left on a device that others use. */
function mayBeKept({ ok, headers }: Response): boolean {
  return ok && !/no-store|private/.test(headers.get('cache-control') ?? '')
}

async function revisionIn(response: Response): Promise<unknown> {
  const body: unknown = await response.json()
  return typeof body === 'object' && body !== null && 'revision' in body ? body.revision : null
}

async function put(key: string, response: Response): Promise<void> {
  const headers = new Headers(response.headers)
  headers.set(HELD_SINCE, new Date().toISOString())
  const cache = await caches.open(DATA)
  await cache.put(key, new Response(await response.arrayBuffer(), { headers }))
}

/** What is of another revision goes, and comes again if it is to be had: a search must not stop with a new revision. */
async function keep(key: string, response: Response): Promise<void> {
  const cache = await caches.open(DATA)
  const revision = await revisionIn(response.clone())
  await put(key, response)
  for (const other of await cache.keys()) {
    const held = await cache.match(other)
    if (held === undefined || (await revisionIn(held)) === revision) continue
    await cache.delete(other)
    const fresh = await fetch(other.url).catch(() => undefined)
    if (fresh !== undefined && mayBeKept(fresh) && (await revisionIn(fresh.clone())) === revision) {
      await put(other.url, fresh)
    }
  }
}

async function forgetData(): Promise<void> {
  await caches.delete(DATA)
}

export interface Asked {
  /** The page that asks, to be told how old its answer is; null: nobody waits for it. */
  readonly client: string | null
  /** Work that goes on when the answer is given. */
  readonly during: (work: Promise<unknown>) => void
}

async function tell(client: string | null, heldSince: string | null): Promise<void> {
  const page = client === null ? undefined : await self.clients.get(client)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of this worker's own
  page?.postMessage({ heldSince })
}

async function given(key: string, { client, during }: Asked): Promise<Response | undefined> {
  const held = await (await caches.open(DATA)).match(key)
  if (held !== undefined) during(tell(client, held.headers.get(HELD_SINCE)))
  return held
}

export async function answerData(request: Request, asked: Asked): Promise<Response> {
  const key = keyOf(request)
  try {
    const response = await withPatience(fetch(request))
    if (isUnreachable(response)) return (await given(key, asked)) ?? response
    asked.during(tell(asked.client, null))
    if (response.status === 401 || response.status === 403) asked.during(forgetData())
    else if (mayBeKept(response)) asked.during(keep(key, response.clone()))
    return response
  } catch (error) {
    const held = await given(key, asked)
    if (held === undefined) throw error
    return held
  }
}
