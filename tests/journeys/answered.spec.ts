/** More milestones than a browser works through: the service answers each change of the filter, and the page stays in place. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import { MOST_IN_BROWSER } from '#src/domain/contract/site.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { runScript } from '../runner/command.ts'
import { startServiceProcess, type ServiceProcess } from '../service-process.ts'
import { DEPTH_LANGUAGES, IS_FULL, expect, expectNoAxeViolations, test } from './fixtures.ts'
import { watchContext } from './page-guard.ts'
import { VIEWPORTS } from './viewports.ts'

const CountSchema = z.object({ total: z.number() })

/** One service for all of them: it is the dearest part. */
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), 'four-paths-answered-'))
let service: ServiceProcess
test.beforeAll(async () => {
  const records = join(folder, 'records')
  await runScript('src/tooling/generate.ts', ['--milestones', String(MOST_IN_BROWSER + 1), '--out', records])
  service = await startServiceProcess({ RECORDS_DIR: records })
})
test.afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function reader(browser: Browser, viewport: { width: number; height: number }, javaScriptEnabled = true) {
  const context = await browser.newContext({
    baseURL: service.address,
    viewport,
    javaScriptEnabled,
    serviceWorkers: 'block',
  })
  const faults = await watchContext(context, service.address)
  return { page: await context.newPage(), faults, close: () => context.close() }
}

async function countOf(query: string): Promise<number> {
  return CountSchema.parse(await (await fetch(`${service.address}/api/v1/milestones?limit=1&${query}`)).json()).total
}

/** What the sentence under the filter says; the count of the API stands in it, in the language's own writing. */
async function expectShown(page: Page, language: Language, query: string): Promise<void> {
  const count = new Intl.NumberFormat(language).format(await countOf(query))
  await expect(page.locator('main')).not.toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('body')).toContainText(count)
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
}

for (const language of DEPTH_LANGUAGES) {
  test(`the filter of many milestones in ${language} is answered in place`, async ({ browser }) => {
    const { filter, terms } = await loadMessages(language)
    const { page, faults, close } = await reader(browser, VIEWPORTS.desktop)
    await open(page, `/${language}/milestones`)
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    const isSamePage = (): Promise<boolean> => page.evaluate(() => 'isSamePage' in window)

    const korea = page.getByRole('checkbox', { name: terms.country.KR, exact: true })
    await korea.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?country=KR$/)
    await expectShown(page, language, 'country=KR')
    await expect(korea).toBeFocused()
    await expect(korea).toBeChecked()

    await page.getByRole('searchbox', { name: filter.text }).pressSequentially('AI', { delay: 30 })
    await expect(page).toHaveURL(/\?country=KR&q=AI$/)
    await expectShown(page, language, 'country=KR&q=AI')
    await expect(page.getByRole('searchbox', { name: filter.text })).toHaveValue('AI')

    await page.goBack()
    await expect(page).toHaveURL(/\?country=KR$/)
    await expectShown(page, language, 'country=KR')
    await expect(page.getByRole('searchbox', { name: filter.text })).toHaveValue('')

    // Typed on and back while the answer is on its way: what was asked is still what is shown.
    await page.getByRole('searchbox', { name: filter.text }).fill('chip')
    await expect(page).toHaveURL(/q=chip$/)
    await page.keyboard.type('s')
    await page.keyboard.press('Backspace')
    await expectShown(page, language, 'country=KR&q=chip')
    await page.goBack()
    await expectShown(page, language, 'country=KR')

    await page.locator('input[name="asOf"]').fill('2025-06-30')
    await page.locator('input[name="asOf"]').press('Tab')
    await expect(page).toHaveURL(/asOf=2025-06-30/)
    await expectShown(page, language, 'country=KR&asOf=2025-06-30')
    expect(await isSamePage(), 'nothing was navigated').toBe(true)
    // A hundred rows are much for axe; the other pages are looked at in every run.
    if (IS_FULL) await expectNoAxeViolations(page)
    expect(faults).toEqual([])
    await close()
  })

  test(`pages of many milestones in ${language} fit a phone, and axe finds nothing`, async ({ browser }) => {
    const { page, faults, close } = await reader(browser, VIEWPORTS.phone)
    for (const place of ['', '/milestones?country=JP', '/timeline', '/matrix']) {
      await open(page, `/${language}${place}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
        VIEWPORTS.phone.width,
      )
    }
    await expectNoAxeViolations(page)
    expect(faults).toEqual([])
    await close()
  })
}

test('a service that does not answer is said, and asked again by a link', async ({ browser }) => {
  const { page, close } = await reader(browser, VIEWPORTS.desktop)
  await open(page, '/en/milestones')
  await page.route('**/en/milestones?*', (route) => route.abort('internetdisconnected'))
  await page.getByRole('checkbox', { name: 'Japan', exact: true }).check()
  const notice = page.locator('[data-failure]')
  await expect(notice).toBeVisible()
  await page.goBack()
  await expect(notice, 'nothing is asked any more').toBeHidden()
  await expect(page.getByRole('checkbox', { name: 'Japan', exact: true })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Japan', exact: true }).check()
  await expect(notice).toBeVisible()
  await page.unroute('**/en/milestones?*')
  await notice.getByRole('link').click()
  await expect(notice).toBeHidden()
  await expectShown(page, 'en', 'country=JP')
  await close()
})

test('without scripts the same page has a button', async ({ browser }) => {
  const { page, close } = await reader(browser, VIEWPORTS.desktop, false)
  await page.goto('/en/milestones')
  await page.getByRole('checkbox', { name: 'China', exact: true }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/country=CN/)
  await expectShown(page, 'en', 'country=CN')
  await close()
})
