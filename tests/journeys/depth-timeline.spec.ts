import type { Page } from '@playwright/test'
import { z } from 'zod'
import {
  DEPTH_LANGUAGES,
  IS_FULL,
  expect,
  expectNoAxeViolations,
  isPrintedIn,
  onBothSizes,
  onBothSizesIn,
  test,
} from './fixtures.ts'
import { expectNoLayoutShift, watchLayoutShift } from './layout-shift.ts'
import { printed, unbroken } from './pdf.ts'
import { VIEWPORTS } from './viewports.ts'
import { expectWhole } from './whole-page.ts'

const picture = (page: Page) => page.getByRole('application')

/** The marks of the picture: where each stands, and how many entries it stands for. */
async function marksOf(page: Page) {
  return picture(page)
    .locator('[data-mark]')
    .evaluateAll((all) =>
      all.map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        const count = mark.querySelector('[data-count]')?.getAttribute('data-count')
        return { left, right, top, bottom, entries: Number(count ?? 1), name: mark.ariaLabel ?? '' }
      }),
    )
}

for (const language of DEPTH_LANGUAGES) {
  for (const query of ['', '?lanes=country&from=2017', ...(IS_FULL ? ['?country=KR&asOf=2025-12-31&from=2025'] : [])]) {
    test(
      `the timeline in ${language} (${query}): opens whole, no mark covers another, and axe finds nothing`,
      query === '' || IS_FULL ? onBothSizesIn(language) : {},
      async ({ page }) => {
        /** A hundred marks are much for axe on a busy machine. */
        test.slow()
        await page.goto(`/${language}/timeline${query}`)
        await expect(picture(page)).toBeVisible()
        await expectWhole(page)
        const marks = await marksOf(page)
        const room = await picture(page).boundingBox()
        for (const [index, mark] of marks.entries()) {
          expect(mark.name).not.toBe('')
          expect(mark.right - mark.left).toBeGreaterThanOrEqual(24)
          expect(mark.left).toBeGreaterThanOrEqual(room?.x ?? 0)
          expect(mark.right).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0) + 0.5)
          const covered = marks
            .slice(index + 1)
            .filter(
              (other) =>
                mark.left < other.right &&
                other.left < mark.right &&
                mark.top < other.bottom &&
                other.top < mark.bottom,
            )
          expect(covered).toEqual([])
        }
        const rows = await page.locator('tbody tr').count()
        expect(marks.reduce((sum, { entries }) => sum + entries, 0)).toBe(rows)
      },
    )
  }

  test(
    `the table of the timeline in ${language} opens whole, and axe finds nothing`,
    IS_FULL ? onBothSizesIn(language) : {},
    async ({ page }) => {
      await page.goto(`/${language}/timeline?from=2026-02`)
      await page.locator('details:has(table) > summary').click()
      await expect(page.getByRole('table')).toBeVisible()
      await expectWhole(page)
    },
  )

  if (isPrintedIn(language))
    test(`the timeline in ${language} prints whole on A4, with its table`, async ({ page }, info) => {
      await page.goto(`/${language}/timeline?from=2025-10`)
      await expect(picture(page)).toBeVisible()
      const titles = await page.locator('tbody td:nth-child(3) > a').allTextContents()
      expect(titles.length).toBeGreaterThan(20)
      const { size, isTagged, texts } = await printed(page, info.outputPath('timeline.pdf'))
      expect(size).toEqual([595, 842])
      expect(isTagged).toBe(true)
      const text = texts.join('')
      expect(titles.filter((title) => !text.includes(unbroken(title)))).toEqual([])
      await page.setViewportSize({ width: 672, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      await expect(picture(page)).toBeHidden()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672)
      const drawings = await page
        .locator('main svg[viewBox^="0 0 660"]')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().right))
      expect(drawings).toHaveLength(8)
      expect(Math.max(...drawings)).toBeLessThanOrEqual(672)
    })
}

test('the timeline holds every report and event that the API has', async ({ page, request }) => {
  const total = z.object({ total: z.number() })
  const events = total.parse(await (await request.get('/api/v1/events?until=2026-12-31')).json()).total
  const { milestones } = z
    .object({ milestones: z.array(z.object({ reports: z.array(z.unknown()) })) })
    .parse(await (await request.get('/api/v1/tracker?lang=en')).json())
  const reports = milestones.reduce((sum, one) => sum + one.reports.length, 0)
  await page.goto('/en/timeline?asOf=2026-12-31&from=2010')
  await expect(page.getByText(`${reports} reports and ${events} outside events`)).toBeVisible()
  const marks = await marksOf(page)
  expect(marks.reduce((sum, { entries }) => sum + entries, 0)).toBe(reports + events)
})

test('the timeline is moved and read by keyboard alone', async ({ page }) => {
  await page.goto('/en/timeline')
  await picture(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/en/timeline?from=2022-09-30&to=2025-09-29')
  await page.keyboard.press('+')
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/to=2026-06-30$/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/from=2017-01-01/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/to=2026-06-30$/)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /Helps/)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog')
  await expect(list.getByRole('heading')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /Helps|entries/)
  await page.goBack()
  await expect(page).not.toHaveURL(/timeline/)
})

test('the timeline is moved by mouse and by wheel with Ctrl; a drag opens no mark', async ({ page }) => {
  await page.goto('/en/timeline')
  const box = await picture(page).boundingBox()
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 300, y + 4, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2022-.*to=2025-/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  /** A hand that rests on its way leaves an address too. */
  await page.waitForTimeout(600)
  const dragged = page.url()
  await page.mouse.wheel(0, 20)
  await page.waitForTimeout(400)
  expect(page.url()).toBe(dragged)
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(page).not.toHaveURL(dragged)
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1)
})

test.describe('on a touch screen', () => {
  test.use({ viewport: VIEWPORTS.phone, isMobile: true, hasTouch: true })

  test('the timeline is dragged and pinched by touch', async ({ page, context }) => {
    await page.goto('/en/timeline')
    const box = await picture(page).boundingBox()
    const [left, y] = [box?.x ?? 0, (box?.y ?? 0) + 60]
    const hand = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x: left + x, y, id })) })
    await touch('touchStart', 100)
    for (const x of [115, 140, 180, 220]) await touch('touchMove', x)
    await touch('touchEnd')
    await expect(page).toHaveURL(/from=2022-.*to=2025-/)
    const days = (): number => {
      const query = new URL(page.url()).searchParams
      return (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000
    }
    const before = days()
    await touch('touchStart', 140, 200)
    for (const step of [10, 20, 40, 60]) await touch('touchMove', 140 - step, 200 + step)
    await touch('touchEnd')
    await expect.poll(days).toBeLessThan(before * 0.6)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  })
})

test('a cluster opens its list, and leads on to a report', onBothSizes, async ({ page }) => {
  await page.goto('/en/timeline')
  const cluster = picture(page)
    .getByRole('group', { name: /^4 AI governance/ })
    .getByRole('button', { name: /entries/ })
    .last()
  const count = Number(await cluster.locator('[data-count]').getAttribute('data-count'))
  await cluster.click()
  const list = page.getByRole('dialog')
  await expect(list.getByRole('listitem')).toHaveCount(count)
  await expectNoAxeViolations(page)
  await list.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/milestones\/.*report=/)
})

test('what the address asks of the timeline and cannot get is said', async ({ page }) => {
  await page.goto('/en/timeline?lanes=body&from=soon&to=2025-13')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“body” is not a value of lanes')
  await expect(alert).toContainText('“soon” is not a date for from')
  await expect(alert).toContainText('“2025-13” is not a date for to')
  await alert.getByRole('button').click()
  await expect(page).toHaveURL('/en/timeline')
})

test('nothing jumps when the timeline opens', onBothSizes, async ({ page }) => {
  await watchLayoutShift(page)
  await page.goto('/en/timeline')
  await expect(picture(page)).toBeVisible()
  await page.waitForTimeout(300)
  await expectNoLayoutShift(page)
})
