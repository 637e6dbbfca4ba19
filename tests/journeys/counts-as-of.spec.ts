import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { COUNTRIES, PATH_IDS, type Country } from '#src/domain/vocabulary.ts'
import { expect, IS_FULL, test } from './fixtures.ts'
import { handWorkedOn } from './hand-worked.ts'

const COUNTRY_NAMES = { CN: 'China', JP: 'Japan', KR: 'South Korea' } as const

const SummarySchema = z.object({
  total: z.number(),
  byStatus: z.record(z.string(), z.number()),
  byPath: z.record(z.string(), z.record(z.string(), z.number())),
})
const MilestonesSchema = z.object({
  total: z.number(),
  items: z.array(
    z.object({
      id: z.string(),
      status: z.string().nullable(),
      countries: z.array(z.string()),
      flags: z.array(z.object({ id: z.string() })),
    }),
  ),
})

interface Shown {
  readonly status: string
  readonly words: string
  readonly flags: readonly string[]
}

/** What the table of milestones says, row by row. */
async function shownRows(page: Page): Promise<ReadonlyMap<string, Shown>> {
  const rows = await page.locator('main tbody tr:has(th a[href*="/milestones/"])').evaluateAll((all) =>
    all.map((row): [string, { status: string; words: string; flags: string[] }] => {
      const cell = row.querySelector('td[data-column="status"] [data-status]')
      const flags = [...row.querySelectorAll('td[data-column="flags"] button')]
      return [
        row
          .querySelector('th a')
          ?.getAttribute('href')
          ?.replace(/^.*\/milestones\/|\?.*$/g, '') ?? '',
        {
          status: cell?.getAttribute('data-status') ?? '',
          words: cell?.textContent.trim() ?? '',
          flags: flags.map(({ textContent }) => textContent.replace(/ · .*$/, '').trim()),
        },
      ]
    }),
  )
  return new Map(rows)
}

async function askFor(request: APIRequestContext, query: string) {
  const [summary, milestones] = await Promise.all([
    request.get(`/api/v1/summary?${query}`),
    request.get(`/api/v1/milestones?${query}`),
  ])
  return { summary: SummarySchema.parse(await summary.json()), ...MilestonesSchema.parse(await milestones.json()) }
}

const tallied = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(values.map((value) => [value, values.filter((one) => one === value).length]))

async function panelCounts(panel: Locator): Promise<Record<string, number>> {
  const counts = await panel
    .locator('ul')
    .first()
    .locator('li[data-status]')
    .evaluateAll((all) =>
      all.map((one): [string, number] => [
        one.getAttribute('data-status') ?? '',
        Number(one.querySelector('b')?.textContent),
      ]),
    )
  return Object.fromEntries(counts)
}

/** Opens the table and holds every row of it against the API; the rows are for what else is known of them. */
async function tableAsAsked(
  page: Page,
  request: APIRequestContext,
  query: string,
): Promise<ReadonlyMap<string, Shown>> {
  const { summary, total, items } = await askFor(request, query)
  await page.goto(`/en/milestones?${query}`)
  await expect(page.locator('main tbody tr:has(th a[href*="/milestones/"])')).toHaveCount(total)
  const rows = await shownRows(page)
  expect(tallied([...rows.values()].map(({ status }) => status))).toEqual(summary.byStatus)
  for (const { id, status, flags } of items) {
    expect(rows.get(id)?.status, `${id} with ${query}`).toBe(status ?? 'no-record')
    expect(rows.get(id)?.flags.length, `flags of ${id} with ${query}`).toBe(new Set(flags.map((flag) => flag.id)).size)
  }
  return rows
}

for (const asOf of ['2026-03-31', '2025-12-31', '2024-06-30']) {
  test(`as of ${asOf} the screen counts what the API counts and what was worked out by hand`, async ({
    page,
    request,
  }) => {
    const expected = handWorkedOn(asOf)
    expect(expected.length).toBeGreaterThanOrEqual(10)

    const { summary } = await askFor(request, `asOf=${asOf}`)
    await page.goto(`/en?asOf=${asOf}`)
    await expect(page.locator('#what-changed')).toBeVisible()
    for (const path of PATH_IDS) {
      const panel = page.getByRole('region').filter({ has: page.locator(`#path-${path}`) })
      expect(await panelCounts(panel), path).toEqual(summary.byPath[path])
    }

    const joint = await tableAsAsked(page, request, `asOf=${asOf}`)
    expect(joint.size).toBe(70)
    for (const { id, joint: words, flags } of expected) {
      expect(words, id).toContain(joint.get(id)?.words)
      expect(joint.get(id)?.flags, id).toEqual(flags)
    }
    for (const country of COUNTRIES) {
      const own = await tableAsAsked(page, request, `asOf=${asOf}&country=${country}`)
      for (const { id, partyWords, flagsOf } of expected) {
        if (!(await actsIn(request, id, country))) continue
        expect(partyWords(country), `${id}, ${country}`).toContain(own.get(id)?.words)
        expect(own.get(id)?.flags, `${id}, ${country}`).toEqual(flagsOf(country))
      }
    }
  })
}

const acting = new Map<string, readonly string[]>()

/** Where a country is only concerned, its view shows the joint status, and the table by hand says nothing of it. */
async function actsIn(request: APIRequestContext, id: string, country: Country): Promise<boolean> {
  if (acting.size === 0) {
    const { items } = MilestonesSchema.parse(await (await request.get('/api/v1/milestones')).json())
    for (const item of items) acting.set(item.id, item.countries)
  }
  return acting.get(id)?.includes(country) === true
}

const PAGES_ON = IS_FULL ? ['2026-03-31', '2025-12-31', '2024-06-30'] : ['2026-03-31']

for (const asOf of PAGES_ON) {
  test(`as of ${asOf} the page of each milestone says what was worked out by hand`, async ({ page, request }) => {
    const all = handWorkedOn(asOf)
    for (const { id, joint, partyWords, flags } of IS_FULL ? all : all.slice(0, 3)) {
      await page.goto(`/en/milestones/${id}?asOf=${asOf}`)
      const status = page.locator('section[aria-labelledby="status"] p[data-status]')
      expect(joint, id).toContain((await status.textContent())?.trim())
      const parties = page.getByRole('table').first()
      for (const country of COUNTRIES) {
        const row = parties.getByRole('row', { name: COUNTRY_NAMES[country] })
        const words = (await actsIn(request, id, country)) ? partyWords(country) : null
        await expect(row, `${id}, ${country}`).toHaveCount(words === null ? 0 : 1)
        if (words === null) continue
        const shown = await row.locator('span[data-status]').textContent()
        expect(words, `${id}, ${country}`).toContain(shown?.trim())
      }
      const badges = page.locator('section[aria-labelledby="flags"] summary > span:first-child')
      const shownFlags = (await badges.allTextContents()).map((text) => text.replace(/ · .*$/, '').trim())
      expect(shownFlags, id).toEqual(flags)
    }
  })
}
