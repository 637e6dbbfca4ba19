import { expect, onBothSizes, test } from './fixtures.ts'

test('the matrix is one table to assistive technology on a phone too', onBothSizes, async ({ page }) => {
  await page.goto('/en/matrix')
  const table = page.getByRole('table', { name: '24 measures and 70 milestones' })
  await expect(table.getByRole('rowgroup')).toHaveCount(6)
  await expect(table.getByRole('rowheader', { name: 'Political and security dialogue' })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: 'China, South Korea', exact: false })).toHaveCount(1)
  await expect(table.getByRole('cell', { name: 'none found; searched to 30 Jun 2026' }).first()).toBeVisible()
})

test('a cell leads to its milestones, as many as it counts', onBothSizes, async ({ page }) => {
  await page.goto('/en/matrix')
  await page
    .getByRole('link', { name: 'Keep supply chains stable under extraterritorial rules, China: 1 Achieved' })
    .click()
  await expect(page).toHaveURL(/\/en\/milestones\?.*measure=supply-chain-stability/)
  await expect(page.getByText('1 of 70 milestones').first()).toBeVisible()
})

test('from the matrix to a country, a comparison and back, by keyboard alone', async ({ page }) => {
  await page.goto('/en/matrix')
  const wherever = page.getByRole('button', { name: 'wherever they act' })
  await wherever.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/cells=acting/)
  await expect(wherever).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('columnheader').getByRole('link', { name: 'South Korea', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible()
  await page.getByRole('link', { name: 'Compare with Japan' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea and Japan side by side' })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'South Korea' })).toBeVisible()
})

test('two countries differ by word and shape, counted', async ({ page }) => {
  await page.goto('/en/countries/CN?with=KR')
  const row = page.getByRole('row', { name: 'Shared baseline on responsible military AI' })
  await expect(row).toContainText('Declined')
  await expect(row).toContainText('Achieved')
  await expect(row).toContainText('differ')
  const counts = page.getByRole('list', { name: 'Milestones by comparison' })
  const differing = await page.getByRole('cell', { name: 'differ', exact: true }).count()
  await expect(counts).toContainText(`${differing} differ`)
})

test('a country that cannot be compared is named, not dropped', async ({ page }) => {
  await page.goto('/en/countries/CN?with=US')
  await expect(page.getByRole('alert')).toContainText('US')
  await expect(page.getByRole('heading', { level: 1, name: 'China' })).toBeVisible()
})

test('a country’s page stays its own when another country is filtered for, and says so', async ({ page }) => {
  await page.goto('/en/countries/KR?country=JP')
  await expect(page.getByRole('note').filter({ hasText: 'not applied here' })).toBeVisible()
  await page.getByRole('button', { name: 'Choose South Korea in the filter' }).click()
  await expect(page).toHaveURL(/country=KR/)
  await expect(page.getByRole('note').filter({ hasText: 'not applied here' })).toHaveCount(0)
})

for (const [written, language] of [
  ['MEXT', 'ko'],
  ['文部科学省', 'en'],
  ['문부과학성', 'zh'],
] as const) {
  test(`a reader of ${language} finds a ministry by ${written}`, async ({ page }) => {
    await page.goto(`/${language}/bodies`)
    await page.getByRole('main').getByRole('searchbox').fill(written)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/find=/)
    const found = page.getByRole('main').locator('a[href*="body="]')
    await expect(found.first()).toHaveAttribute('href', /body=[^&]*(?:mext|education-culture)[^&]*/)
  })
}
