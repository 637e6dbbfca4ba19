/** Requests that the service answers, beside a bare server that sends the same bytes, one after the other in one run. */
import autocannon from 'autocannon'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { startBareServer } from '../bare-server.ts'
import type { Figure } from '../figure.ts'
import { startBenchService } from '../service.ts'

const CONNECTIONS = 200
const SECONDS = 6
const LEAST_SHARE = 0.7
/** Of the 99th percentile, in medians. */
const MOST_SPREAD = 5

interface Ask {
  readonly name: string
  readonly path: string
  readonly accept: string
  /** Asks again for what it holds already. */
  readonly isHeld?: boolean
}

const ASKS: readonly Ask[] = [
  { name: 'page', path: '/en', accept: 'text/html' },
  { name: 'snapshot', path: `${API_PREFIX}/tracker?lang=en`, accept: 'application/json' },
  { name: '304', path: `${API_PREFIX}/tracker?lang=en`, accept: 'application/json', isHeld: true },
  { name: 'query', path: `${API_PREFIX}/milestones?country=KR&limit=20`, accept: 'application/json' },
]

type Headers = Readonly<Record<string, string>>

/** What is not sent by hand: the connection's own. */
const HOPS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])

/** fetch would decompress what it gets. */
async function bytesOf(url: string, headers: Headers) {
  const { request } = await import('node:http')
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const sent = Object.entries(response.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' && !HOPS.has(name) ? [[name, value]] : [],
        )
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(sent),
          body: Buffer.concat(parts),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}

async function load(url: string, headers: Headers) {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} connections broke`)
  return { perSecond: result.requests.average, median: result.latency.p50, slow: result.latency.p99 }
}

export async function measureThroughput(milestones: number): Promise<Figure[]> {
  const service = await startBenchService(milestones)
  const figures: Figure[] = []
  const section = 'throughput'
  try {
    for (const { name, path, accept, isHeld = false } of ASKS) {
      const url = `${service.address}${path}`
      const plain: Headers = { accept, 'accept-encoding': 'br' }
      const first = await bytesOf(url, plain)
      const headers = isHeld ? { ...plain, 'if-none-match': first.headers['etag'] ?? '' } : plain
      const bare = await startBareServer(isHeld ? await bytesOf(url, headers) : first)
      const ours = await load(url, headers)
      const floor = await load(bare.address, headers)
      bare.stop()
      const at = `${name}, ${milestones} milestones`
      figures.push(
        {
          section,
          name: at,
          value: ours.perSecond,
          unit: '/s',
          against: { name: 'bare server', value: floor.perSecond },
          least: LEAST_SHARE,
        },
        {
          section,
          name: `99th percentile of ${at}`,
          value: ours.slow,
          unit: 'ms',
          against: { name: 'median', value: ours.median },
          most: MOST_SPREAD,
        },
      )
    }
    figures.push({ section, name: `memory after it, ${milestones} milestones`, value: service.memory(), unit: 'MB' })
    return figures
  } finally {
    await service.stop()
  }
}
