import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { printed, unbroken } from './pdf.ts'

test.use({
  serviceWorkers: 'allow',
  // What the browser says of a network that is gone on purpose.
  expectedNoise: [[/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /status of 401/], { scope: 'test' }],
})

/** How many answers the device holds. */
function keptAnswers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' data'))
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length
  })
}

test('after one visit the tracker opens without a network, filters, prints, and says how old it is', async ({
  page,
  context,
}, testInfo) => {
  test.slow()
  await page.goto('/ko')
  /** Kept: the files by the worker's own installation, the records by what the page tells it. */
  await expect.poll(() => keptAnswers(page), { timeout: 20_000 }).toBe(2)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: '네트워크에 연결되어 있지 않습니다' })).toContainText(
    '개정 1',
  )
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()

  await page.getByRole('button', { name: '일본' }).click()
  await expect(page).toHaveURL(/country=JP/)
  await page.getByRole('searchbox').fill('summit')
  await expect(page.locator('main p[aria-live]')).toContainText('summit')

  /** A page that was never open. */
  await page.goto('/ko/briefing?country=JP')
  await page.locator('[data-settled]').waitFor()
  const { texts } = await printed(page, testInfo.outputPath('offline.pdf'))
  expect(texts.join('')).toContain(unbroken('일본'))

  await page.goto('/ko/milestones')
  await expect(page.getByRole('heading', { level: 1, name: '이정표' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('네트워크에 연결되어 있지 않습니다')).toBeHidden()
})

test('what only some may read is not kept, and goes when the reader is signed out', async ({ page, context }) => {
  await page.goto('/en')
  await expect.poll(() => keptAnswers(page)).toBe(2)
  await context.route('**/api/v1/tracker?lang=ja', (route) =>
    route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"title":"Sign in"}' }),
  )
  await page.evaluate(async () => (await fetch('/api/v1/tracker?lang=ja')).status)
  await expect.poll(() => keptAnswers(page)).toBe(0)

  await context.route('**/api/v1/search-index', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'private, no-cache' } })
  })
  expect(await page.evaluate(async () => (await fetch('/api/v1/search-index')).ok)).toBe(true)
  expect(await keptAnswers(page)).toBe(0)
})
