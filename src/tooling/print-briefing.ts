import { chromium } from 'playwright-core'
import type { BriefOrder } from './brief-order.ts'

const SETTLE_MILLISECONDS = 60_000

export interface PrintedBriefing {
  readonly pages: number
}

/** Opens the briefing page in a browser without a window, waits until its pages are laid out, and saves them. */
export async function printBriefing(
  { language, page: path, words, out }: BriefOrder,
  address: string,
  browserPath: string,
): Promise<PrintedBriefing> {
  // Chromium's own sandbox does not work for root; everybody else keeps it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  const browser = await chromium.launch({ executablePath: browserPath, args })
  try {
    const context = await browser.newContext()
    const typed = { ...words, judgements: '', asks: '' }
    await context.addInitScript(
      ([key, value]) => {
        if (key !== undefined && value !== undefined) localStorage.setItem(key, value)
      },
      [`four-paths.briefing.${language}`, JSON.stringify(typed)],
    )
    const page = await context.newPage()
    await page.goto(`${address}${path}`)
    await page.locator('[data-settled]').waitFor({ timeout: SETTLE_MILLISECONDS })
    const problems = await page.getByRole('alert').allInnerTexts()
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const pages = await page.locator('[data-page]').count()
    await page.pdf({ path: out, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    return { pages }
  } finally {
    await browser.close()
  }
}
