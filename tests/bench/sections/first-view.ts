/** The overview, cold, on a slow line and on a fast one, beside a hand-written page of the same content. */
import type { Figure } from '../figure.ts'
import { paintOf } from '../paint.ts'
import { startBenchService } from '../service.ts'
import { serveStaticTwin } from '../static-twin.ts'
import { withBrowser } from '../with-browser.ts'

const VISITS = 3
const MOST_RATIO = 1.3

export async function measureFirstView(milestones: number): Promise<Figure[]> {
  const section = 'first view'
  const service = await startBenchService(milestones)
  const page = `${service.address}/en`
  // Drawn and compressed once per revision: not what a visit costs.
  await (await fetch(page, { headers: { accept: 'text/html' } })).text()
  const twin = await serveStaticTwin(page)
  try {
    return await withBrowser(async (browser) => {
      const figures: Figure[] = []
      for (const isSlow of [true, false]) {
        const line = `${isSlow ? 'slow 4G, 4x processor' : 'as it is'}, ${milestones} milestones`
        const paint = await paintOf(browser, page, isSlow, VISITS)
        const floor = await paintOf(browser, twin.address, isSlow, VISITS)
        const limit = isSlow ? { most: MOST_RATIO } : {}
        const byHand = (value: number) => ({ against: { name: 'by hand', value } })
        figures.push(
          { section, name: `first paint, ${line}`, value: paint.first, unit: 'ms', ...byHand(floor.first) },
          {
            section,
            name: `largest paint, ${line}`,
            value: paint.largest,
            unit: 'ms',
            ...byHand(floor.largest),
            ...limit,
          },
          { section, name: `answers to clicks, ${line}`, value: paint.live, unit: 'ms' },
          { section, name: `blocked, ${line}`, value: paint.blocked, unit: 'ms' },
          { section, name: `layout shift, ${line}`, value: paint.shift, unit: '', most: 0 },
          { section, name: `bytes, ${line}`, value: paint.bytes / 1000, unit: 'kB' },
        )
      }
      return figures
    })
  } finally {
    twin.stop()
    await service.stop()
  }
}
