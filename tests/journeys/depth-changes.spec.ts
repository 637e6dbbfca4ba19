import type { Page } from '@playwright/test'
import { z } from 'zod'
import { DEPTH_LANGUAGES, expect, isPrintedIn, onBothSizesIn, test } from './fixtures.ts'
import { printed, unbroken } from './pdf.ts'
import { expectWhole } from './whole-page.ts'

const ChangesSchema = z.object({
  moved: z.array(z.object({ report: z.string(), title: z.string() })),
  corrected: z.array(z.unknown()),
  method: z.array(z.unknown()),
})

const QUERIES = [
  'since=2025-12-31',
  'since=2024-05-27&country=KR',
  'since=2025-03-30&country=CN,JP&match=all&asOf=2025-12-31',
  'since=2026-06-29&asOf=2026-12-31&path=governance',
]

/** How many entries each of the three lists shows. */
async function shownIn(page: Page): Promise<number[]> {
  return Promise.all(
    ['moved', 'corrected', 'method'].map((id) =>
      page
        .getByRole('region')
        .filter({ has: page.locator(`h2#${id}`) })
        .getByRole('listitem')
        .count(),
    ),
  )
}

for (const language of DEPTH_LANGUAGES) {
  test(
    `the three lists in ${language} hold what the API counts`,
    onBothSizesIn(language),
    async ({ page, request }) => {
      for (const query of QUERIES) {
        const answer = await request.get(`/api/v1/changes?${query}&lang=${language}`)
        const { moved, corrected, method } = ChangesSchema.parse(await answer.json())
        await page.goto(`/${language}/changes?${query}`)
        await expect(page.locator('h2#moved')).toBeVisible()
        expect(await shownIn(page), query).toEqual([moved.length, corrected.length, method.length])
      }
    },
  )

  test(
    `changes with a comparison in ${language}: opens whole, and axe finds nothing`,
    onBothSizesIn(language),
    async ({ page }) => {
      await page.goto(`/${language}/changes?since=2026-01-31&milestone=cn-jp-export-control-dialogue`)
      await expect(page.getByRole('table')).toBeVisible()
      await expectWhole(page)
    },
  )

  if (isPrintedIn(language))
    test(`changes in ${language} print whole on A4`, async ({ page, request }, info) => {
      const query = 'since=2025-12-31'
      const answer = await request.get(`/api/v1/changes?${query}&lang=${language}`)
      const { moved } = ChangesSchema.parse(await answer.json())
      await page.goto(`/${language}/changes?${query}&milestone=tenth-trilateral-summit`)
      await expect(page.getByRole('table')).toBeVisible()
      const { size, isTagged, texts } = await printed(page, info.outputPath('changes.pdf'))
      expect(size).toEqual([595, 842])
      expect(isTagged).toBe(true)
      const text = texts.join('')
      expect(moved.filter(({ title }) => !text.includes(unbroken(title)))).toEqual([])
      await page.setViewportSize({ width: 672, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672)
    })
}

test('one milestone is put side by side from the list, by keyboard alone', async ({ page }) => {
  await page.goto('/en/changes?since=2025-12-31')
  await page.getByRole('link', { name: 'compare both dates: China–Japan export control dialogue' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/milestone=cn-jp-export-control-dialogue/)
  await expect(page.getByRole('heading', { name: 'One milestone at both dates' })).toBeFocused()
  const joint = page.getByRole('row', { name: /^Joint status/ })
  await expect(joint).toContainText('Running')
  await expect(joint).toContainText('Stalled')
  await expect(joint).toContainText('differs')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Milestone' })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('table')).toBeHidden()
})

test('the feed of the same selection answers', async ({ page, request }) => {
  await page.goto('/en/changes?since=2025-12-31&country=JP')
  const href = await page.getByRole('link', { name: /Atom/ }).getAttribute('href')
  const feed = await request.get(href ?? '')
  expect(feed.status()).toBe(200)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  const entries = (await feed.text()).match(/<entry>/g)?.length ?? 0
  const [moved = 0, corrected = 0, method = 0] = await shownIn(page)
  expect(entries).toBe(moved + corrected + method)
})

test('an unknown milestone is named, and the address can be mended', async ({ page }) => {
  await page.goto('/en/changes?milestone=no-such-thing')
  await expect(page.getByRole('alert')).toContainText('“no-such-thing”')
  await page.getByRole('button', { name: 'Remove it from the address' }).click()
  await expect(page).toHaveURL('/en/changes')
})
