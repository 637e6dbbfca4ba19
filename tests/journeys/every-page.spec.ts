import { DEPTH_LANGUAGES, LANGUAGES, expect, expectNoAxeViolations, onBothSizesIn, test } from './fixtures.ts'

/** The browser's own line about a page that is not there. */
test.use({ expectedNoise: [/status of 404.*\/(?:nowhere|there-is-no-such-milestone)\)$/] })

const PAGES = [
  '',
  '/paths/governance',
  '/milestones',
  '/milestones/short-stay-visa-waivers?asOf=2026-07-15',
  '/milestones?status=dropped&country=JP',
  '/milestones/there-is-no-such-milestone',
  '/nowhere',
]

/** The first page in all four languages; the others in the one of the short form, whose words break anywhere. */
for (const language of LANGUAGES) {
  for (const path of DEPTH_LANGUAGES.includes(language) ? PAGES : ['']) {
    test(
      `/${language}${path} is whole: one heading, no axe violation, nothing wider than the screen`,
      onBothSizesIn(language),
      async ({ page }) => {
        await page.goto(`/${language}${path}`)
        await expect(page.locator('main')).toBeVisible()
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        expect(await page.getByRole('heading', { level: 1 }).count()).toBeLessThanOrEqual(1)
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(content).toBeLessThanOrEqual(screen ?? 0)
        await expectNoAxeViolations(page)
      },
    )
  }
}
