/** A page is whole when nothing of it is cut off, on a screen or on paper, and axe finds nothing. */
import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from './axe.ts'

/** A4 at 96 dpi without its margins. */
export const UPRIGHT = 672
export const LANDSCAPE = 1001

/** Wide content must wrap or stack: a page that scrolls sideways is cut off on paper and lost on a phone. */
export async function expectNothingWider(page: Page): Promise<void> {
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(surplus, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
}

export async function expectWhole(page: Page): Promise<void> {
  await expectNothingWider(page)
  await expectNoAxeViolations(page)
}

/** What is shown beyond the width of the page, by element. What only assistive technology reads has no place on paper. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(th, td, li, p, dd, dt, h1, h2, h3, h4)')].flatMap((element) => {
      if (element.closest('.visually-hidden') !== null) return []
      const { right, width } = element.getBoundingClientRect()
      const isCut = width > 1 && (right > innerWidth + 1 || element.scrollWidth > Math.ceil(width) + 2)
      return isCut ? [`${element.tagName} ${element.textContent.slice(0, 40)}`] : []
    }),
  )
}

/** Leaves the page as wide as its paper, and printed. */
export async function expectWholeOnPaper(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  expect(await clipped(page), 'cut off on paper').toEqual([])
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
}
