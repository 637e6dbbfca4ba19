import { z } from 'zod'
import { COUNTRIES, PATH_IDS } from '#src/domain/vocabulary.ts'
import { DEPTH_LANGUAGES, IS_FULL, LANGUAGES, expect, expectNoAxeViolations, onBothSizesIn, test } from './fixtures.ts'
import { expectNoLayoutShift, watchLayoutShift } from './layout-shift.ts'

const SummarySchema = z.object({
  total: z.number(),
  byPath: z.record(z.string(), z.record(z.string(), z.number())),
})

const COUNTRY_NAMES = {
  en: { CN: 'China', JP: 'Japan', KR: 'South Korea' },
  zh: { CN: '中国', JP: '日本', KR: '韩国' },
  ja: { CN: '中国', JP: '日本', KR: '韓国' },
  ko: { CN: '중국', JP: '일본', KR: '한국' },
} as const

for (const language of LANGUAGES) {
  test(
    `the four panels in ${language} count what the API counts`,
    IS_FULL ? onBothSizesIn(language) : {},
    async ({ page, request }) => {
      for (const query of ['', '?country=KR', '?country=CN,JP&match=all&asOf=2025-12-31']) {
        const summary = SummarySchema.parse(await (await request.get(`/api/v1/summary${query}`)).json())
        await page.goto(`/${language}${query}`)
        await expect(page.locator('#what-changed')).toBeVisible()
        for (const path of PATH_IDS) {
          const panel = page.getByRole('region').filter({ has: page.locator(`#path-${path}`) })
          const shown = await panel.locator('ul').first().getByRole('listitem').locator('b').allTextContents()
          const expected = Object.values(summary.byPath[path] ?? {})
          expect(shown.map(Number).toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b))
        }
        // Without a filter every-page.spec.ts has axe look at it.
        if (query !== '' && DEPTH_LANGUAGES.includes(language)) await expectNoAxeViolations(page)
      }
    },
  )

  test(`nothing jumps in ${language}, and countries stand in its order`, onBothSizesIn(language), async ({ page }) => {
    await watchLayoutShift(page)
    await page.goto(`/${language}`)
    await expect(page.locator('#what-changed')).toBeVisible()
    await expectNoLayoutShift(page)
    const heads = await page.getByRole('table').last().getByRole('columnheader').allTextContents()
    const order = {
      en: ['CN', 'JP', 'KR'],
      zh: ['CN', 'JP', 'KR'],
      ja: ['JP', 'CN', 'KR'],
      ko: ['KR', 'CN', 'JP'],
    } as const
    expect(heads.slice(1)).toEqual(order[language].map((country) => COUNTRY_NAMES[language][country]))
  })
}

test('all 70 milestones, 24 measures, 45 events and every source reach the API and the page', async ({
  page,
  request,
}) => {
  const count = async (path: string): Promise<number> =>
    z.object({ total: z.number() }).parse(await (await request.get(`/api/v1/${path}`)).json()).total
  expect(await count('milestones')).toBe(70)
  expect(await count('events')).toBe(45)
  expect(await count('sources')).toBe(269)
  const tracker = z
    .object({ framework: z.object({ measures: z.array(z.unknown()) }) })
    .parse(await (await request.get('/api/v1/tracker?lang=en')).json())
  expect(tracker.framework.measures).toHaveLength(24)
  await page.goto('/en')
  await expect(page.locator('#what-changed')).toBeVisible()
  const links = await page
    .locator('details a[href*="/milestones/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(new Set(links).size).toBe(70)
  const [measures, hidden] = [
    await page.locator('section[aria-labelledby^="path-"] details').count(),
    page.getByText(/measures? without a milestone/),
  ]
  const empty = (await hidden.allTextContents()).reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
  expect(measures + empty).toBe(24)
})

test('with one country chosen every status is its own, and the page says so', async ({ page, request }) => {
  for (const country of COUNTRIES) {
    await page.goto(`/en?country=${country}`)
    await expect(page.getByText(`${COUNTRY_NAMES.en[country]}’s own`)).toBeVisible()
    const summary = SummarySchema.parse(await (await request.get(`/api/v1/summary?country=${country}`)).json())
    await expect(page.getByText(new RegExp(`${summary.total} of 70`))).toBeVisible()
  }
})

test('the language switch keeps the page and the filter', async ({ page }) => {
  await page.goto('/en/milestones?country=JP&asOf=2025-12-31')
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL('/ko/milestones?country=JP&asOf=2025-12-31')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await page.goBack()
  await expect(page).toHaveURL('/en/milestones?country=JP&asOf=2025-12-31')
})

test('an address that cannot be understood is reported, and can be mended', async ({ page }) => {
  await page.goto('/en?status=finished&colour=red&asOf=2025-02-30')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“finished” is not a value of status')
  await expect(alert).toContainText('“colour” is not a filter')
  await expect(alert).toContainText('2025-02-30')
  await alert.getByRole('button').click()
  await expect(alert).toBeHidden()
  await expect(page).toHaveURL('/en')
})

test.describe('when the data service fails', () => {
  // An option that is an array has to say that it is not an array of value and settings.
  test.use({ expectedNoise: [[/Failed to load resource/, /status of 5\d\d/], { scope: 'test' }] })

  const answers = [
    { name: 'an error', isRead: true, status: 500, body: '{"title":"Something failed"}' },
    { name: 'a page of HTML', status: 200, body: '<!doctype html><h1>proxy</h1>' },
    { name: 'a number', status: 200, body: '42' },
    { name: 'half a tracker', status: 200, body: '{"revision":1,"milestones":[]}' },
    { name: 'an empty body', status: 200, body: '' },
  ]
  for (const { name, status, body, isRead = false } of answers) {
    test(`${name} is said in words, and trying again works`, async ({ page }) => {
      await page.route('**/api/v1/tracker*', (route) =>
        route.fulfill({ status, body, contentType: 'application/json' }),
      )
      await page.goto('/en')
      await expect(page.getByRole('alert')).toContainText('could not be loaded', { timeout: 15_000 })
      if (isRead) await expectNoAxeViolations(page)
      await page.unroute('**/api/v1/tracker*')
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('#what-changed')).toBeVisible()
    })
  }
})
