/** How much of a page jumps while it opens, as browsers count it: parts of the screen, moved without being asked. */
import { expect, type Page } from '@playwright/test'
import { z } from 'zod'

/** Before the page is opened. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { layoutShifts: shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export async function expectNoLayoutShift(page: Page): Promise<void> {
  const seen = await page.evaluate((): unknown => Reflect.get(globalThis, 'layoutShifts'))
  const shifts = z.array(z.number()).parse(seen)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
}
