import { z } from 'zod'
import type { Page } from '@playwright/test'
import { DEPTH_LANGUAGES, expect, onBothSizes, onBothSizesIn, test } from './fixtures.ts'
import { expectWhole } from './whole-page.ts'

/** The whole page is there when the terms of the other languages have come. */
async function openMethod(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('td[lang="ko"]').first()).toBeAttached()
}

for (const language of DEPTH_LANGUAGES) {
  test(`a flag in ${language} says why, whole and axe-clean`, onBothSizesIn(language), async ({ page }) => {
    await page.goto(`/${language}/milestones`)
    const badge = page.locator('td[data-column="flags"] button').first()
    await badge.scrollIntoViewIfNeeded()
    await badge.click()
    const answer = page.getByRole('dialog')
    await expect(answer).toBeInViewport({ ratio: 1 })
    await expect(answer.locator('a[href*="/method#flag-"]')).toBeVisible()
    await expectWhole(page)
  })
}

test('a flag in the table of milestones is asked why, read and left by keyboard alone', async ({ page }) => {
  await page.goto('/en/milestones?flag=went-backwards')
  const badge = page.getByRole('cell').getByRole('button', { name: 'Went backwards' }).first()
  await badge.focus()
  await page.keyboard.press('Enter')
  const answer = page.getByRole('dialog', { name: 'Went backwards' })
  await expect(answer).toBeFocused()
  await expect(answer).toContainText('latest change of status(party)')
  await page.keyboard.press('Escape')
  await expect(answer).toBeHidden()
  await expect(badge).toBeFocused()
  await page.keyboard.press('Space')
  await expect(answer).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(answer.getByRole('button', { name: 'Close' })).toBeFocused()
  await answer.getByRole('link', { name: /Method page/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#flag-went-backwards')).toBeFocused()
  await expect(page.locator('#flag-went-backwards')).toBeInViewport()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a click elsewhere closes the answer and gives the focus back; another badge takes it over', async ({ page }) => {
  await page.goto('/en/milestones')
  const status = page.locator('td[data-column="status"] button').first()
  await status.click()
  const answer = page.getByRole('dialog')
  await expect(answer).toContainText('Rests on')
  await page.locator('caption').first().click()
  await expect(answer).toBeHidden()
  await expect(status).toBeFocused()
  await status.click()
  await page.locator('td[data-column="grade"] button').last().click()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(answer).toContainText('Reports graded')
})

test('on paper a badge is only a badge', async ({ page }) => {
  await page.goto('/en/milestones')
  await page.locator('td[data-column="flags"] button').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the contents lead to a section, and an anchor from elsewhere arrives', onBothSizes, async ({ page }) => {
  await openMethod(page, '/en/method')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Grades of evidence' }).click()
  await expect(page.getByRole('heading', { name: 'Grades of evidence' })).toBeInViewport()
  await openMethod(page, '/en/method#flag-lapsed')
  await expect(page.locator('#flag-lapsed')).toBeInViewport()
})

test('a worked example leads to its milestone, which shows the flag', async ({ page }) => {
  await openMethod(page, '/en/method')
  const expired = page.locator('section[aria-labelledby="flag-expired"]')
  await expired.getByRole('link').first().click()
  await expect(page).toHaveURL(/asOf=2026-07-01/)
  await expect(page.getByRole('region', { name: 'Flags' })).toContainText('Expired')
})

const DatasetSchema = z.object({
  '@type': z.literal('Dataset'),
  version: z.string(),
  identifier: z.string(),
  distribution: z.array(z.object({ contentUrl: z.string(), encodingFormat: z.string() })),
})

test('the overview describes its data for catalogues, and how to cite it', async ({ page, request }) => {
  await page.goto('/en')
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const dataset = DatasetSchema.parse(JSON.parse(text ?? ''))
  for (const { contentUrl, encodingFormat } of dataset.distribution) {
    const answer = await request.get(contentUrl)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(encodingFormat)
  }
  await page.getByText('How to cite').click()
  const citation = page.getByRole('group', { name: 'Citation' })
  await expect(citation).toContainText(`data revision ${dataset.version}, fingerprint ${dataset.identifier}`)
  await expect(citation).toContainText('/en?asOf=2026-06-30')
})
