/** From a click or a key to the next paint, and to the whole answer, on a processor four times slower. */
import type { Browser, Page } from 'playwright-core'
import { MOST_IN_BROWSER } from '../../../src/domain/contract/site.ts'
import { median, type Figure } from '../figure.ts'
import { startBenchService } from '../service.ts'
import { withBrowser } from '../with-browser.ts'

const SLOWDOWN = 4
const TIMES = 3
const LIVE_MILLISECONDS = 120_000
const QUIET_MILLISECONDS = 700
const MOST_LONG_TASK = 200

type Act = (page: Page) => Promise<void>

interface Change {
  readonly name: string
  readonly prepare?: Act
  readonly act: Act
}

const menu = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).first()
const writeText: Change = {
  name: 'text',
  prepare: (page) => page.getByRole('searchbox').first().focus(),
  act: (page) => page.keyboard.press('a'),
}

/** By the controls of the application. */
const CHANGES: readonly Change[] = [
  { name: 'country', act: (page) => page.getByRole('button', { name: 'South Korea', exact: true }).first().click() },
  {
    name: 'status',
    prepare: (page) => menu(page, 'Status').click(),
    act: (page) => page.locator('details[open] label, details[open] input').filter({ visible: true }).first().click(),
  },
  writeText,
  {
    name: 'as of',
    prepare: (page) => menu(page, 'As of').click(),
    act: (page) => page.locator('details[open] ul button[aria-pressed="false"]').first().click(),
  },
]

/** By the form of a page that the service answers. */
const ANSWERED_CHANGES: readonly Change[] = [
  { name: 'country', act: (page) => page.locator('input[name="country"][value="KR"]').click() },
  {
    name: 'status',
    prepare: async (page) => {
      await menu(page, 'More filters').click()
      await menu(page, 'Status').click()
    },
    act: (page) => page.locator('input[name="status"]').first().click(),
  },
  writeText,
  {
    name: 'as of',
    prepare: (page) => page.locator('input[name="asOf"]').fill('2025-12-31'),
    act: (page) => page.keyboard.press('Enter'),
  },
]

function mostUntilPaint(milestones: number): number {
  return milestones <= 100 ? 50 : milestones <= 10_000 ? 100 : 200
}

interface Seen {
  readonly events: number[]
  readonly tasks: number[]
  /** When the change was made, and when anything on the page last became different. */
  begun: number
  changed: number
}

async function openLive(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const seen: Seen = { events: [], tasks: [], begun: 0, changed: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => (seen.changed = performance.now())).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    const take = (list: PerformanceObserverEntryList, into: number[]) =>
      list.getEntries().forEach(({ duration }) => into.push(duration))
    new PerformanceObserver((list) => take(list, seen.tasks)).observe({ type: 'longtask' })
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => take(list, seen.events)).observe(options)
  })
  await page.goto(address)
  await page.locator('html[data-live="yes"]').waitFor({ state: 'attached', timeout: LIVE_MILLISECONDS })
  await page.waitForTimeout(QUIET_MILLISECONDS)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return page
}

/** Until nothing long has run, and nothing has become different, for a while. */
async function settled(page: Page): Promise<Seen> {
  let before = -1
  for (;;) {
    await page.waitForTimeout(QUIET_MILLISECONDS)
    const seen = await page.evaluate((): Seen => Object(Reflect.get(window, 'seen')))
    const quiet = seen.tasks.length + seen.changed
    if (quiet === before && !(await page.locator('main[aria-busy="true"]').count())) return seen
    before = quiet
  }
}

async function measure(browser: Browser, address: string, { prepare, act }: Change): Promise<Seen> {
  const page = await openLive(browser, address)
  try {
    await prepare?.(page)
    await settled(page)
    await page.evaluate(() => {
      const seen: Seen = Object(Reflect.get(window, 'seen'))
      seen.events.length = 0
      seen.tasks.length = 0
      seen.begun = performance.now()
    })
    await act(page)
    return await settled(page)
  } finally {
    await page.context().close()
  }
}

export async function measureInteraction(milestones: number): Promise<Figure[]> {
  const section = 'interaction'
  const service = await startBenchService(milestones)
  try {
    return await withBrowser(async (browser) => {
      const figures: Figure[] = []
      for (const one of milestones > MOST_IN_BROWSER ? ANSWERED_CHANGES : CHANGES) {
        const seen: Seen[] = []
        for (let time = 0; time < TIMES; time += 1) seen.push(await measure(browser, `${service.address}/en`, one))
        const name = `${one.name}, 4x processor, ${milestones} milestones`
        // What is quicker than the browser reports is taken at the bound of what it reports.
        const paint = median(seen.map(({ events }) => Math.max(16, ...events)))
        const answer = median(seen.map(({ begun, changed }) => Math.max(0, changed - begun)))
        const task = median(seen.map(({ tasks }) => Math.max(0, ...tasks)))
        figures.push(
          { section, name: `next paint after ${name}`, value: paint, unit: 'ms', most: mostUntilPaint(milestones) },
          { section, name: `whole answer after ${name}`, value: answer, unit: 'ms' },
          { section, name: `longest task after ${name}`, value: task, unit: 'ms', most: MOST_LONG_TASK },
        )
      }
      return figures
    })
  } finally {
    await service.stop()
  }
}
