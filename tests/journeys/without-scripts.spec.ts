import { DEPTH_LANGUAGES, expect, IS_FULL, onBothSizes, test } from './fixtures.ts'
import { printed, unbroken } from './pdf.ts'

test.use({ javaScriptEnabled: false })

const PAGES = [
  ['', 'main section h2'],
  ['/milestones', 'main tbody tr'],
  ['/matrix', 'main table'],
  ['/timeline', 'main [role="application"]'],
  ['/changes', 'main li'],
  ['/evidence', 'main h2'],
  ['/sources', 'main tbody tr'],
  ['/method', 'main h2'],
  ['/bodies', 'main li'],
  ['/bodies?find=baidu', 'main li'],
  ['/briefing', 'main [data-page] h2'],
  ['/paths/governance', 'main h2'],
  ['/countries/KR', 'main table'],
  ['/milestones/ninth-trilateral-summit', 'main h2'],
] as const

for (const language of DEPTH_LANGUAGES) {
  test(`every page in ${language} is complete without scripts`, IS_FULL ? onBothSizes : {}, async ({ page }) => {
    test.slow()
    for (const [path, content] of PAGES) {
      await page.goto(`/${language}${path}`)
      await expect(page.locator('h1'), path).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
      await expect(page.locator(content).first(), path).toBeVisible()
      await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0)
      const [inside, screen] = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth])
      expect(inside, path).toBeLessThanOrEqual(screen ?? 0)
    }
  })
}

test('the filter is a form, its answer a page, and links keep it', async ({ page }) => {
  await page.goto('/en/milestones')
  await expect(page.getByRole('button', { name: 'South Korea' })).toBeHidden()
  await page.getByRole('checkbox', { name: 'South Korea' }).check()
  await page.locator('form summary', { hasText: 'More filters' }).click()
  await page.locator('form summary', { hasText: /^Status$/ }).click()
  await page.getByRole('checkbox', { name: 'Achieved' }).check()
  await page.getByRole('searchbox', { name: 'Text' }).fill('summit')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/country=KR.*q=summit.*status=achieved/)
  await expect(page.getByText(/^Showing \d+ of 70 milestones/)).toContainText('text “summit”')
  await expect(page.getByRole('checkbox', { name: 'South Korea' })).toBeChecked()
  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByText(/^Showing \d+ of 70 milestones/)).toContainText('Status: Achieved')
})

test('the briefing prints what it shows', async ({ page }, testInfo) => {
  await page.goto('/ko/briefing?country=KR')
  const { texts, size } = await printed(page, testInfo.outputPath('briefing.pdf'))
  expect(size).toEqual([595, 842])
  expect(texts.join('')).toContain(unbroken('한중일 인공지능 산업 협력: 한국 현황'))
  expect(texts.length).toBeLessThanOrEqual(4)
})
