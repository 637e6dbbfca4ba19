/** Figures for Prometheus: how much is asked, how fast it is answered, and what the process takes. No label holds an address. */
import type { FastifyInstance } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { REFUSALS } from '#src/domain/contract/desk/refusal.ts'
import { IMPORT_REFUSALS } from '#src/domain/contract/import/import-schema.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { problem } from '#src/domain/contract/problem.ts'
import type { ServedEdition } from '../edition/served-edition.ts'
import { refusalOf } from '../http/noted-refusals.ts'
import { sendAnswer } from '../http/send-answer.ts'
import type { RequestDone } from '../request-done.ts'

const REASONS: readonly string[] = [...REFUSALS, ...IMPORT_REFUSALS]
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10]
const BEARER = /^Bearer +(\S+) *$/i

/** Few values, whatever is asked: each of them is a series of its own for as long as the process runs. */
function kindOf(url: string): string {
  if (url.startsWith(`${API_PREFIX}/`)) return 'api'
  return url.startsWith('/assets/') ? 'asset' : 'page'
}

function isSame(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}

/** Looked up when it is asked for. */
function gauge(name: string, help: string, value: () => number): Gauge {
  return new Gauge({
    name,
    help,
    registers: [],
    collect() {
      this.set(value())
    },
  })
}

/** Counts a request that was answered, by whichever way. */
export type CountRequest = (request: Pick<RequestDone, 'method' | 'url' | 'status' | 'milliseconds'>) => void

function addFigures(app: FastifyInstance, registry: Registry, served: ServedEdition): CountRequest {
  const registers = [registry]
  const requests = new Counter({
    name: 'four_paths_requests_total',
    help: 'Requests that were answered',
    labelNames: ['method', 'kind', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'four_paths_request_seconds',
    help: 'Time until a request was answered',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  })
  const refusals = new Counter({
    name: 'four_paths_refusals_total',
    help: 'Requests that the API refused, by the reason it gave',
    labelNames: ['status', 'reason'],
    registers,
  })
  registry.registerMetric(
    gauge('four_paths_revision', 'The revision that is served', () => served.current.edition.revision),
  )
  registry.registerMetric(
    gauge('four_paths_store_reachable', '1 while the database could be asked when it was last tried', () =>
      served.store.isReachable ? 1 : 0,
    ),
  )
  const count: CountRequest = ({ method, url, status, milliseconds }) => {
    const kind = kindOf(url)
    requests.inc({ method: METHODS.includes(method) ? method : 'other', kind, status: String(status) })
    seconds.observe({ kind }, milliseconds / 1000)
  }
  app.addHook('onResponse', async (request, reply) => {
    const refusal = refusalOf(request)
    if (refusal !== null) {
      const reason = REASONS.find((one) => one === refusal.reason) ?? 'other'
      refusals.inc({ status: String(refusal.status), reason })
    }
    const { method, url } = request
    count({ method, url, status: reply.statusCode, milliseconds: reply.elapsedTime })
  })
  return count
}

/**
 * @param token what a scraper has to show; figures are nobody else's business
 * @returns for requests that no hook sees
 */
export function addMetrics(app: FastifyInstance, served: ServedEdition, token: string): CountRequest {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'four_paths_' })
  const count = addFigures(app, registry, served)
  app.get('/metrics', { config: { access: { needs: 'nothing' } } }, async (request, reply) => {
    const [, given = ''] = BEARER.exec(request.headers.authorization ?? '') ?? []
    if (!isSame(given, token)) {
      return sendAnswer(
        request,
        reply.header('www-authenticate', 'Bearer realm="metrics"'),
        problem(401, 'Not allowed'),
      )
    }
    return reply
      .headers({ 'content-type': registry.contentType, 'cache-control': 'no-store' })
      .send(await registry.metrics())
  })
  return count
}
