import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Presses Tab until what has the focus is named so; a control that cannot be reached fails the journey. */
async function tabTo(page: Page, name: string | RegExp, presses = 80): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? ''
    const words = label.replaceAll(/\s+/g, ' ').trim()
    if (typeof name === 'string' ? words === name : name.test(words)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

test('from the overview to the reason of a flag and back, by keyboard alone', async ({ page }) => {
  await page.goto('/en')
  await expect(page.locator('#what-changed')).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Skip to content')
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveAttribute('id', 'content')

  await page.goto('/en')
  await expect(page.locator('#what-changed')).toBeVisible()
  await tabTo(page, 'South Korea')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/en?country=KR')
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true')

  await tabTo(page, /^Political and security dialogue/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Tenth trilateral leaders’? ?' ?summit|^Tenth trilateral/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/milestones\/tenth-trilateral-summit\?country=KR$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, /Why\?/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('latest change of status(party)', { exact: false }).first()).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL('/en?country=KR')
})

test('a status is chosen, and taken back, from its menu by keyboard alone', async ({ page }) => {
  await page.goto('/en/milestones')
  await expect(page.getByRole('table')).toBeVisible()
  await tabTo(page, /^Status/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/status=/)
  await page.keyboard.press('Escape')
  await expect(page.locator(':focus')).toContainText('Status')
  await page.goBack()
  await expect(page).toHaveURL('/en/milestones')
})
