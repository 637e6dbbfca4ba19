import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishEdition, type PublishedEdition } from '../static-edition/publish-edition.ts'
import { serveFolder, type FileServer } from '../static-edition/file-server.ts'
import { expect, test } from './fixtures.ts'
import { watchContext } from './page-guard.ts'

/** The edition stands on another host than the service of these journeys, so it brings its own watch. */
test.use({ expectedNoise: [[/^request to another host/, /status of 404.*\/ja\/nowhere/], { scope: 'test' }] })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const BASE = '/tracker'
let edition: PublishedEdition
let server: FileServer

test.beforeAll(async () => {
  edition = await publishEdition(['--base', BASE, '--as-of', '2025-12-31'])
  server = await serveFolder(edition.folder, BASE)
})
test.afterAll(async () => {
  await server.stop()
  edition.remove()
})

test('links, filters, search and languages work from files alone, below a path, as of its day', async ({
  page,
  context,
}) => {
  const faults = await watchContext(context, server.origin)
  await page.goto(`${server.origin}${BASE}/en/`)
  await expect(page).toHaveURL(`${server.origin}${BASE}/en`)
  await expect(page.getByText('You are looking at the past: everything below is as of 31 December 2025.')).toBeVisible()

  await page.getByRole('button', { name: 'South Korea' }).click()
  await expect(page).toHaveURL(/\/tracker\/en\?country=KR&asOf=2025-12-31$/)
  await page.getByRole('searchbox').first().fill('summit')
  await expect(page.getByText(/^Showing \d+ of 70 milestones/)).toContainText('summit')

  await page.getByRole('link', { name: 'Milestones', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Milestones' })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Showing \d+ of 70 milestones/)).toContainText('summit')

  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이정표')

  expect(faults).toEqual([])
  expect(server.asked.filter((line) => line.includes('/api/'))).toEqual([])
})

test('the entrance finds the reader’s language, and an address without a page says so', async ({ page }) => {
  await page.goto(`${server.origin}${BASE}/`)
  await expect(page).toHaveURL(`${server.origin}${BASE}/en`)
  await page.goto(`${server.origin}${BASE}/ja/nowhere`)
  await expect(page.getByRole('alert')).toBeVisible()
})

test('its files are those of its day', async ({ page }) => {
  await page.goto(`${server.origin}${BASE}/en/milestones`)
  const address = await page.locator('a[download][href$=".json"]').getAttribute('href')
  expect(address).toBe(`${BASE}/files/four-paths.en.json`)
  const content = readFileSync(join(edition.folder, 'files/four-paths.en.json'), 'utf8')
  expect(JSON.parse(content)).toMatchObject({ asOf: '2025-12-31' })
})
