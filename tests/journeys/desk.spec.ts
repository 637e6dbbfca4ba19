import type { Browser, Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ROOT } from '../runner/places.ts'
import { startServiceProcess, type ServiceProcess } from '../service-process.ts'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { watchContext } from './page-guard.ts'
import { VIEWPORTS } from './viewports.ts'

const MILESTONE = '/en/milestones/short-stay-visa-waivers'

let service: ServiceProcess
test.beforeAll(async () => {
  service = await startServiceProcess()
})
test.afterAll(async () => service.stop())

/** A person with a token of their own: what is tried here is the desk, not the sign-in. */
async function personWith(role: 'editor' | 'reviewer', browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const command = [
    join(ROOT, 'src/service/admin/main.ts'),
    'token',
    '--for',
    `The ${role}`,
    '--name',
    `Journey ${role}`,
    '--role',
    role,
  ]
  const env = childEnvironment({ DATA_DIR: service.data, DATABASE_URL: '' })
  const token = execFileSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' }).trim()
  const context = await browser.newContext({
    baseURL: service.address,
    viewport: VIEWPORTS.desktop,
    serviceWorkers: 'block',
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  const faults = await watchContext(context, service.address)
  return { page: await context.newPage(), faults }
}

test('what an editor reports, a second person publishes, a reader sees, and the audit trail holds', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const editor = await personWith('editor', browser)
  const form = editor.page
  await form.goto(MILESTONE)
  await form.getByRole('link', { name: 'Add a report' }).click()
  await form.getByLabel(/^Date it took effect/).fill('2026-06-30')
  await form.getByLabel(/^Status/).selectOption('suspended')
  await form.getByLabel('English').fill('Both sides suspended it.')
  await form.getByLabel('Search sources').fill('visa')
  await form
    .getByRole('button', { name: /^Use “/ })
    .first()
    .click()
  const preview = form.getByRole('region', { name: 'What readers will see' })
  await expect(preview.getByRole('row', { name: /^Joint status/ })).toContainText('Suspended')
  await expectNoAxeViolations(form)
  await form.getByRole('button', { name: 'Submit for review' }).click()
  await expect(form.getByText('It is yours: somebody else has to publish it.')).toBeVisible()

  const reviewer = await personWith('reviewer', browser)
  const desk = reviewer.page
  await desk.goto('/en/drafts?state=submitted')
  await desk.getByRole('link', { name: 'Both sides suspended it.' }).click()
  await expect(desk.getByRole('row', { name: /^Joint status/ })).toContainText('Suspended')
  await expectNoAxeViolations(desk)
  await desk.getByRole('button', { name: 'Publish' }).click()
  await desk.getByRole('button', { name: 'Yes, publish' }).click()
  await expect(desk.getByText('Became revision 2 of the tracker.')).toBeVisible()

  const reader = await browser.newPage({ baseURL: service.address })
  await reader.goto(MILESTONE)
  await expect(reader.getByRole('region', { name: 'Joint status' })).toContainText('Suspended')
  await expect(reader.getByText('Both sides suspended it.')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Add a report' })).toHaveCount(0)

  await desk.getByRole('link', { name: 'Audit trail' }).click()
  const published = desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: 'Published' }) })
  await expect(published).toContainText('The reviewer')
  await desk.getByRole('button', { name: 'Check the chain' }).click()
  await expect(desk.getByText(/^The chain of \d+ entries is unbroken/)).toBeVisible()
  await expectNoAxeViolations(desk)
  expect([...editor.faults, ...reviewer.faults], 'nothing may go wrong on the pages').toEqual([])
})

const SOURCES = `id,title,publisher,url,published,language,read,official,party,kind,checked,archived
journey-new-source,A notice,Ministry,https://example.org/journey,2026-06-01,en,full,yes,KR,government,,
Bad Id,A notice,Ministry,https://example.org/other,2026-06-01,en,full,yes,KR,government,,
journey-second,,Ministry,not an address,2026-13-01,en,full,yes,KR,government,,
`

test('a file is tried out, its refused rows are left out, and the rest is proposed and taken apart', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { page, faults } = await personWith('editor', browser)
  await page.goto('/en/import')
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'sources.csv', mimeType: 'text/csv', buffer: Buffer.from(SOURCES) })
  await page.getByRole('button', { name: 'Try it out' }).click()
  await expect(page.getByRole('region', { name: 'Rows' }).getByRole('row')).toHaveCount(3)
  await expectNoAxeViolations(page)
  await page.getByRole('textbox', { name: 'What changes, and why' }).fill('Sources of the journey')
  await page.getByRole('checkbox', { name: 'Leave out the 2 refused rows' }).check()
  await page.getByRole('button', { name: 'Propose these changes' }).click()
  await page.getByRole('link', { name: 'To the draft' }).click()
  await expect(page.getByText('Sources of the journey').first()).toBeVisible()
  await expect(page.getByText('A notice').first()).toBeVisible()
  expect(faults, 'nothing may go wrong on the pages').toEqual([])
})
