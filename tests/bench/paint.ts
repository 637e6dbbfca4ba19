/**
 * When a page is there for somebody on a slow line: first and largest paint, shift, blocking and hydration, beside a
 * hand-written page of the same content. `node tests/bench/paint.ts http://127.0.0.1:4173/en [...]`; for npm run bench.
 */
import { chromium, type Browser, type CDPSession } from 'playwright-core'
import { serveStaticTwin } from './static-twin.ts'
import { chromiumFlags } from '../journeys/chromium-flags.ts'

export interface Paint {
  readonly first: number
  readonly largest: number
  readonly shift: number
  readonly blocked: number
  readonly live: number
  readonly bytes: number
}

/** "Slow 4G" as Lighthouse has it, on a processor four times slower. */
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false }
const SLOWDOWN = 4
const QUIET_MILLISECONDS = 1500

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

/** One cold visit. */
async function visit(browser: Browser, address: string, isSlow: boolean): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    if (isSlow) await slowDown(session)
    let bytes = 0
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.addInitScript(() => {
      const seen = { largest: 0, shift: 0, blocked: 0 }
      Object.assign(window, { seen })
      const watch = (type: string, take: (entry: PerformanceEntry & Record<string, unknown>) => void): void => {
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(Object.assign(entry)))).observe({
          type,
          buffered: true,
        })
      }
      watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
      watch('layout-shift', ({ value }) => (seen.shift += Number(value)))
      watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)))
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator('h1').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(QUIET_MILLISECONDS)
    const measured = await page.evaluate(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
      const live = performance.getEntriesByName('live')[0]?.startTime ?? Number.NaN
      const seen: unknown = Reflect.get(window, 'seen')
      return { first, live, seen }
    })
    const { largest, shift, blocked } = Object(measured.seen)
    return { first: measured.first, largest, shift, blocked, live: measured.live, bytes }
  } finally {
    await context.close()
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median of several cold visits, each figure by itself. */
export async function paintOf(browser: Browser, address: string, isSlow: boolean, times = 5): Promise<Paint> {
  const paints: Paint[] = []
  for (let time = 0; time < times; time += 1) paints.push(await visit(browser, address, isSlow))
  const of = (key: keyof Paint): number => Math.round(median(paints.map((paint) => paint[key])) * 1000) / 1000
  return {
    first: Math.round(of('first')),
    largest: Math.round(of('largest')),
    shift: of('shift'),
    blocked: Math.round(of('blocked')),
    live: Math.round(of('live')),
    bytes: of('bytes'),
  }
}

if (import.meta.main) {
  const [written, ...others] = process.argv.slice(2)
  if (written === undefined) throw new Error('paint.ts needs the address of a page')
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() })
  const twin = await serveStaticTwin(written)
  for (const isSlow of [true, false]) {
    for (const address of [twin.address, written, ...others]) {
      const name = address === twin.address ? 'the same by hand' : address
      const paint = await paintOf(browser, address, isSlow)
      process.stdout.write(`${isSlow ? 'slow' : 'fast'} ${name} ${JSON.stringify(paint)}\n`)
    }
  }
  twin.stop()
  await browser.close()
}
