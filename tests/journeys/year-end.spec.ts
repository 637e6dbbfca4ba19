/** The turn of the year is a date, not a moment: the same for whoever reads, wherever the reader and the service are. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../runner/places.ts'
import { startServiceProcess } from '../service-process.ts'
import { expect, IS_FULL, test } from './fixtures.ts'

/** Fourteen hours ahead of UTC and eleven behind; the soak adds where readers are. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', ...(IS_FULL ? ['Asia/Shanghai', 'Asia/Seoul'] : [])]

/** As its source gives it, this deadline is "2026"; here it is the month that the rule is about. */
const DUE_IN_MONTH = 'huawei-ascend-in-korea'
const DUE_IN_YEAR = 'cn-kr-fta-services-investment'
const EXPIRY = 'kr-fab-equipment-access'

/** A service in a zone where the day begins fourteen hours before it does in UTC. */
async function whereItIsLate(work: (address: string) => Promise<void>): Promise<void> {
  const records = mkdtempSync(join(tmpdir(), 'four-paths-year-end-'))
  try {
    cpSync(join(ROOT, 'src/dataset'), records, { recursive: true })
    const file = join(records, 'milestones.json')
    const text = readFileSync(file, 'utf8')
    const place = text.indexOf(`"${DUE_IN_MONTH}"`)
    const due = /("kind":\s*"deadline",\s*"date":\s*)"2026"/
    writeFileSync(file, text.slice(0, place) + text.slice(place).replace(due, '$1"2026-12"'))
    const service = await startServiceProcess({ RECORDS_DIR: records, TZ: 'Pacific/Kiritimati' })
    try {
      await work(service.address)
    } finally {
      await service.stop()
    }
  } finally {
    rmSync(records, { recursive: true, force: true })
  }
}

async function flagsOf(page: Page, id: string): Promise<string> {
  const row = page.locator(`main tbody tr:has(th a[href*="/milestones/${id}"])`)
  return (await row.locator('td[data-column="flags"] button').allTextContents()).join(', ')
}

test('2026-12 is not overdue on 2026-12-31 and is on 2027-01-01, and an expiry never reads overdue, in any zone', async ({
  browser,
}) => {
  await whereItIsLate(async (address) => {
    for (const timezoneId of ZONES) {
      await test.step(timezoneId, async () => {
        const context = await browser.newContext({ timezoneId, locale: 'en-US', serviceWorkers: 'block' })
        const page = await context.newPage()
        const expectOn = async (asOf: string, expected: Readonly<Record<string, RegExp>>): Promise<void> => {
          await page.goto(`${address}/en/milestones?asOf=${asOf}`)
          await page.locator('html[data-live]').waitFor({ state: 'attached' })
          for (const [id, flags] of Object.entries(expected)) {
            expect(await flagsOf(page, id), `${id}, ${asOf}`).toMatch(flags)
          }
        }
        const before = /^(?!.*Overdue).*Due soon/
        await expectOn('2026-12-31', {
          [DUE_IN_MONTH]: before,
          [DUE_IN_YEAR]: before,
          [EXPIRY]: /^(?!.*Overdue).*Expiring/,
        })
        await expectOn('2027-01-01', {
          [DUE_IN_MONTH]: /Overdue/,
          [DUE_IN_YEAR]: /Overdue/,
          [EXPIRY]: /^(?!.*Overdue).*Expired/,
        })
        await page.goto(`${address}/en/milestones/${DUE_IN_MONTH}?asOf=2027-01-01`)
        await expect(page.locator('main')).toContainText('December 2026')
        await context.close()
      })
    }
  })
})
