/** From asking for a briefing to its PDF: page, records and print in a browser that runs already. */
import type { Figure } from '../figure.ts'
import { startBenchService } from '../service.ts'
import { withBrowser } from '../with-browser.ts'

const LIVE_MILLISECONDS = 120_000

export async function measureBriefing(milestones: number): Promise<Figure[]> {
  const service = await startBenchService(milestones)
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage()
      const begun = performance.now()
      await page.goto(`${service.address}/en/briefing?preset=annex`)
      await page.locator('html[data-live="yes"]').waitFor({ state: 'attached', timeout: LIVE_MILLISECONDS })
      const { length } = await page.pdf({ preferCSSPageSize: true, tagged: true })
      const name = `PDF with annex, ${milestones} milestones (${Math.round(length / 1000)} kB)`
      return [{ section: 'briefing', name, value: (performance.now() - begun) / 1000, unit: 's' }]
    })
  } finally {
    await service.stop()
  }
}
