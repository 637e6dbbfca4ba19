import type { Page } from '@playwright/test'
import { DEPTH_LANGUAGES, expect, onBothSizes, test } from './fixtures.ts'
import { expectNothingWider } from './whole-page.ts'

const CHARTS = 5

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (address.includes('/evidence')) await expect(page.locator('figure [role=application]')).toHaveCount(CHARTS)
}

for (const language of DEPTH_LANGUAGES) {
  test(`all 269 sources and 13 indicators reach the reader in ${language}`, async ({ page }) => {
    test.slow()
    await page.goto(`/${language}/sources`)
    await expect(page.locator('tr[id^="source-"]')).toHaveCount(269)
    await expectNothingWider(page)
    await open(page, `/${language}/evidence`)
    const tables = page.locator('main section[aria-labelledby=indicators]')
    await expect(tables.locator('figure')).toHaveCount(CHARTS)
    await expect(tables.locator('ul > li[id]')).toHaveCount(13 - CHARTS)
  })
}

test('a chart is read by keyboard alone, bar by bar, and its table opens', onBothSizes, async ({ page }) => {
  await open(page, '/en/evidence')
  const figure = page.getByRole('figure', { name: 'Services trade inside each network, 2019' })
  const tip = figure.locator('.recharts-tooltip-wrapper')
  await figure.getByRole('application').focus()
  await page.keyboard.press('ArrowDown')
  await expect(tip).toContainText('USMCA area (United States, Mexico, Canada) 0.77')
  await page.keyboard.press('ArrowRight')
  await expect(tip).toContainText('Euro area 5.77')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(tip).toContainText('China, Japan, South Korea 0.43')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('row', { name: 'Euro area 5.77' })).toBeVisible()
})

test('from a barrier to the outside events of its path', async ({ page }) => {
  await open(page, '/en/evidence')
  const barrier = page.getByRole('listitem').filter({ hasText: 'United States pressure' })
  await barrier.getByRole('link', { name: /hinder.*help/ }).click()
  await expect(page).toHaveURL(/\/en\/paths\/external-interference#events$/)
  await expect(page.locator('#events')).toBeInViewport()
})

test('sources are found and filtered by keyboard alone; the address keeps it', async ({ page }) => {
  await page.goto('/en/sources')
  const form = page.getByRole('search', { name: 'Filter the sources' })
  await form.getByRole('combobox', { name: 'Side', exact: true }).focus()
  await page.keyboard.type('Chinese')
  await form.getByRole('combobox', { name: 'Official', exact: true }).focus()
  await page.keyboard.type('Official')
  await form.getByRole('searchbox').focus()
  await page.keyboard.type('commerce')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/side=CN/)
  await expect(page).toHaveURL(/official=yes/)
  await expect(page).toHaveURL(/find=commerce/)
  const rows = page.locator('tr[id^="source-"]')
  const found = await rows.count()
  expect(found).toBeGreaterThan(0)
  await page.reload()
  await expect(rows).toHaveCount(found)
  await page.getByRole('button', { name: 'Show all sources' }).press('Enter')
  await expect(rows).toHaveCount(269)
  await page.goBack()
  await expect(rows).toHaveCount(found)
})

test('a figure of the coverage leads to the sources it counts', onBothSizes, async ({ page }) => {
  await page.goto('/en/sources')
  const row = page.getByRole('table', { name: 'Sources by side and language' }).getByRole('row', { name: /^Japanese/ })
  const official = row.getByRole('link').last()
  const count = Number(await official.textContent())
  await official.click()
  await expect(page).toHaveURL(/side=JP&official=no/)
  await expect(page.locator('tr[id^="source-"]')).toHaveCount(count)
  await expect(page.getByRole('heading', { name: 'All sources' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'All sources' })).toBeInViewport()
})

test('from a source to a milestone that rests on it', async ({ page }) => {
  await page.goto('/en/sources?find=mofa-kr-9th-declaration')
  await page.locator('tr[id^="source-"] summary').click()
  const link = page.locator('tr[id^="source-"] details a').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('what the address of the sources asks for and nobody knows is named', async ({ page }) => {
  await page.goto('/zh/sources?side=US&mark=bad')
  await expect(page.getByRole('alert')).toContainText('US')
  await expect(page.getByRole('alert')).toContainText('bad')
  await page.getByRole('button', { name: '从网址中移除' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
