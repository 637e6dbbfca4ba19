import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../src/tooling/find-chromium.ts'
import { chromiumFlags } from '../journeys/chromium-flags.ts'

export async function withBrowser<T>(task: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium; CHROMIUM_PATH names one')
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() })
  try {
    return await task(browser)
  } finally {
    await browser.close()
  }
}
