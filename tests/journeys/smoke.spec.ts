import { expect, LANGUAGES, onBothSizesIn, test } from './fixtures.ts'

test('the service says that it is well', async ({ request }) => {
  const response = await request.get('/api/v1/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', store: 'sqlite' })
})

for (const language of LANGUAGES) {
  test(`the overview opens in ${language}`, onBothSizesIn(language), async ({ page }) => {
    await page.goto(`/${language}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
  })
}
