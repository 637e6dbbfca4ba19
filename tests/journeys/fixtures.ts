import { test as base, type Page } from '@playwright/test'
import { watchContext } from './page-guard.ts'

export { expect } from '@playwright/test'
export { expectNoAxeViolations } from './axe.ts'
export { LANGUAGES } from '#src/domain/vocabulary.ts'
export { DEPTH_LANGUAGES, IS_FULL, isPrintedIn, onBothSizes, onBothSizesIn } from './viewports.ts'

interface Guards {
  /** What a journey provokes on purpose, such as the browser's own line about a failed request. Nothing by default. */
  expectedNoise: readonly RegExp[]
  pageGuard: undefined
}

/**
 * A drawn page can be read before it answers: a journey that pressed a button at once would press it too early. Readers wait
 * for less than a second; journeys until the page says so.
 */
function waitUntilLive(page: Page): void {
  const live = async (): Promise<void> => {
    const isOurs = await page.evaluate(() => document.querySelector('#root') !== null)
    if (isOurs) await page.locator('html[data-live]').waitFor({ state: 'attached' })
  }
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...order) => {
    const response = await goto(...order)
    await live()
    return response
  }
  page.reload = async (...order) => {
    const response = await reload(...order)
    await live()
    return response
  }
}

/** Every journey uses this `test`: a page that misbehaves fails it, whatever else the journey looked at. */
export const test = base.extend<Guards>({
  expectedNoise: [[], { option: true }],
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled ?? true) waitUntilLive(page)
    await use(page)
  },
  pageGuard: [
    async ({ context, baseURL, expectedNoise }, use) => {
      if (baseURL === undefined) throw new Error('Journeys need a baseURL')
      const faults = await watchContext(context, baseURL)
      await use(undefined)
      const unexpected = faults.filter((fault) => !expectedNoise.some((pattern) => pattern.test(fault)))
      base.expect(unexpected, 'nothing may go wrong on the page').toEqual([])
    },
    { auto: true },
  ],
})
