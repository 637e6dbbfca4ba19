/** Many connections that ask the same again and again, and what it costs the server. */
import autocannon from 'autocannon'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { startBareServer, type BareServer } from './bare-server.ts'
import type { ProcessFigures } from './process-figures.ts'
import { rawResponse, type Headers } from './raw-response.ts'

const CONNECTIONS = 200

export interface Ask {
  readonly name: string
  readonly path: string
  readonly accept: string
  /** Asks again for what it holds already. */
  readonly isHeld?: boolean
}

export const ASKS: readonly Ask[] = [
  { name: 'page', path: '/en', accept: 'text/html' },
  { name: 'snapshot', path: `${API_PREFIX}/tracker?lang=en`, accept: 'application/json' },
  { name: '304', path: `${API_PREFIX}/tracker?lang=en`, accept: 'application/json', isHeld: true },
  { name: 'query', path: `${API_PREFIX}/milestones?country=KR&limit=20`, accept: 'application/json' },
]

/** What is sent for it; for what is held, with the tag that the service gave. */
export async function headersOf(address: string, { path, accept, isHeld = false }: Ask): Promise<Headers> {
  const plain: Headers = { accept, 'accept-encoding': 'br' }
  if (!isHeld) return plain
  const { headers } = await rawResponse(`${address}${path}`, plain)
  return { ...plain, 'if-none-match': headers['etag'] ?? '' }
}

/** A bare server that sends what the service sends for it, every header with it. */
export async function bareServerFor(address: string, ask: Ask): Promise<BareServer> {
  return startBareServer(await rawResponse(`${address}${ask.path}`, await headersOf(address, ask)))
}

export interface Loaded {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly slow: number
  readonly processorSeconds: number
}

interface Target {
  readonly address: string
  readonly figures: () => ProcessFigures
}

export async function load(target: Target, ask: Ask, headers: Headers, seconds: number): Promise<Loaded> {
  const url = `${target.address}${ask.path}`
  const before = target.figures().processorSeconds
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds })
  const processorSeconds = target.figures().processorSeconds - before
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} connections broke`)
  const { requests, latency } = result
  return {
    requests: requests.total,
    perSecond: requests.average,
    median: latency.p50,
    slow: latency.p99,
    processorSeconds,
  }
}
