/**
 * One selection, taken from the screen, the printed paper, every file and the API, each read by tools that know nothing of
 * the product: the ids, statuses, counts and fingerprint are the same.
 */
import type { APIRequestContext, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import readWorkbook from 'read-excel-file/node'
import { z } from 'zod'
import { ChangesSchema } from '#src/domain/contract/answers/changes-answer.ts'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { SummarySchema } from '#src/domain/contract/answers/summary-answer.ts'
import { loadWording } from '#src/files/wording.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { readCsvRecords } from '../files/read-csv.ts'
import { IS_FULL, LANGUAGES, expect, test } from './fixtures.ts'
import { printed, unbroken } from './pdf.ts'

/** Every kind of filter once; random ones are tried on all but screen and paper in tests/files/same-everywhere.test.ts. */
const FILTERS = [
  'country=KR&asOf=2025-12-31&since=2025-01-01',
  'country=CN,JP&match=all&since=2025-06-30',
  'status=in-progress,agreed&q=AI&since=2025-01-01',
  'country=CN,KR&match=only&since=2024-12-31',
  'flag=overdue,expired,quiet&since=2025-01-01',
  'path=governance&strength=binding,act&since=2025-01-01&changed=yes',
  'country=JP&knownOn=2026-11-30&asOf=2026-03-31&since=2025-03-31',
  'q=summit&since=2024-01-01',
  'since=2025-12-30',
] as const
const SHORT: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ja: [FILTERS[1]],
  ko: [FILTERS[0]],
  zh: [FILTERS[2]],
}

async function read<T>(
  request: APIRequestContext,
  address: string,
  schema: z.ZodType<T> | { parse(value: unknown): T },
) {
  const answer = await request.get(`/api/v1${address}`)
  expect(answer.status(), address).toBe(200)
  return schema.parse(await answer.json())
}

async function file(request: APIRequestContext, address: string) {
  const answer = await request.get(`/api/v1${address}`)
  expect(answer.status(), address).toBe(200)
  return { body: await answer.body(), fingerprint: answer.headers()['four-paths-fingerprint'] }
}

const IdTitleStatus = z.array(z.tuple([z.string(), z.string(), z.string()]))

/** The rows of the milestones page: id, title, status. */
async function screenRows(page: Page) {
  const rows = await page
    .locator('tr:has([data-column="status"])')
    .evaluateAll((all) =>
      all
        .filter((row) => row.querySelector('a[href*="/milestones/"]') !== null)
        .map((row) => [
          /\/milestones\/([^?#]+)/.exec(
            row.querySelector('a[href*="/milestones/"]')?.getAttribute('href') ?? '',
          )?.[1] ?? '',
          row.querySelector('a[href*="/milestones/"]')?.textContent ?? '',
          row.querySelector('[data-column="status"]')?.textContent ?? '',
        ]),
    )
  return IdTitleStatus.parse(rows)
}

/** Texts of the cells of every table row of a Word document, by the browser's own reader of XML. */
async function wordRows(page: Page, xml: string): Promise<string[][]> {
  return page.evaluate((text) => {
    const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    if (parsed.querySelector('parsererror') !== null) throw new Error('the Word document is not XML')
    return [...parsed.getElementsByTagNameNS(WORD, 'tr')].map((row) =>
      [...row.getElementsByTagNameNS(WORD, 'tc')].map((cell) => cell.textContent),
    )
  }, xml)
}

/** Ids of the entries of a feed. */
async function feedIds(page: Page, xml: string): Promise<string[]> {
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml')
    return [...feed.querySelectorAll('entry > id')].map((id) => id.textContent)
  }, xml)
}

type Item = z.infer<typeof MilestonesSchema>['items'][number]

/** By the rule of the calendar: dates in force of the parties seen that are still open, expiries always, one for parties that share one. */
function calendarIds(items: readonly Item[], viewer: string | null): string[] {
  return items.flatMap((item) => {
    const lines = new Map<string, string[]>()
    for (const { country, kind, date } of item.dues) {
      const status = item.parties.find((party) => party.country === country)?.status ?? null
      const isEnded =
        status === null ||
        ['dropped', 'declined'].includes(status) ||
        (status === 'achieved' && item.nature !== 'series')
      if (viewer !== null && !item.concerned && country !== viewer) continue
      if (kind !== 'expiry' && isEnded) continue
      const key = `${kind} ${date}`
      lines.set(key, [...(lines.get(key) ?? [`${item.id}.${kind}.`]), country])
    }
    return [...lines.values()].map(([start = '', ...countries]) => `${start}${countries.join('-')}@four-paths`)
  })
}

for (const language of LANGUAGES) {
  for (const filter of IS_FULL ? FILTERS : (SHORT[language] ?? [])) {
    test(`every format in ${language} says the same of ${filter}`, async ({ page, request }, info) => {
      test.slow()
      const query = `${filter}&lang=${language}`
      const { items, total } = await read(request, `/milestones?${query}&limit=500`, MilestonesSchema)
      const summary = await read(request, `/summary?${query}`, SummarySchema)
      const wording = await loadWording(language)
      const ids = items.map(({ id }) => id)
      const statuses = items.map((item) => [item.id, item.status ?? 'no-record'])
      const counted = Object.fromEntries(
        [...Map.groupBy(statuses, ([, status = '']) => status)].map(([status, rows]) => [status, rows.length]),
      )
      expect(items.length, 'the filter selects something').toBeGreaterThan(0)
      expect([total, summary.total, summary.byStatus]).toEqual([items.length, items.length, counted])

      const csv = await file(request, `/export.csv?${query}`)
      const { fingerprint = '' } = csv
      const rows = readCsvRecords(csv.body.toString('utf8'))
      expect(rows.map((row) => [row['id'], row['status']])).toEqual(statuses)
      expect(new Set(rows.map((row) => row['view_fingerprint']))).toEqual(new Set([fingerprint]))

      const json = await file(request, `/export.json?${query}`)
      const JsonSchema = z.object({
        fingerprint: z.string(),
        items: z.array(z.object({ id: z.string(), status: z.string().nullable() })),
        summary: z.object({ byStatus: z.record(z.string(), z.number()) }),
      })
      const data = JsonSchema.parse(JSON.parse(json.body.toString('utf8')))
      expect(data.items.map(({ id, status }) => [id, status ?? 'no-record'])).toEqual(statuses)
      expect([data.fingerprint, data.summary.byStatus]).toEqual([fingerprint, counted])

      const xlsx = await file(request, `/export.xlsx?${query}`)
      const [milestones, , , about] = await readWorkbook(xlsx.body)
      const words = items.map((item) => [item.id, wording.status(item)])
      expect(milestones?.data.slice(1).map((row) => [row.at(-1), row[3]])).toEqual(words)
      expect(about?.data.flat()).toEqual(expect.arrayContaining([fingerprint, items.length]))

      const ics = await file(request, `/export.ics?${query}`)
      const calendar = new ICAL.Component(ICAL.parse(ics.body.toString('utf8')))
      const uids = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid)
      const viewer = /country=([A-Z]{2})(?:&|$)/.exec(filter)?.[1] ?? null
      expect(uids.toSorted()).toEqual(calendarIds(items, viewer).toSorted())
      expect(String(calendar.getFirstPropertyValue('description'))).toContain(fingerprint)

      // The screen, and then the paper that is printed from it.
      await page.goto(`/${language}/milestones?${filter}`)
      await expect(page.locator('tr:has(a[href*="/milestones/"])').first()).toBeVisible()
      const shown = await screenRows(page)
      const inOrder = (pairs: readonly (readonly unknown[])[]) => pairs.map((pair) => pair.join('\n')).toSorted()
      expect(shown.map(([id]) => id).toSorted()).toEqual(ids.toSorted())
      for (const [id, , status] of shown) {
        const item = items.find((one) => one.id === id)
        expect(unbroken(status), id).toContain(item === undefined ? '?' : unbroken(wording.status(item)))
      }

      const atom = await file(request, `/changes.atom?${query}`)
      const changes = await read(request, `/changes?${query}`, ChangesSchema)
      const expectedEntries = [
        ...changes.moved.map(({ report }) => `moved/${report}`),
        ...changes.corrected.map(({ report }) => `corrected/${report}`),
        ...changes.method.map(({ version }) => `method/${version}`),
      ]
      const entries = await feedIds(page, atom.body.toString('utf8'))
      expect(entries.toSorted()).toEqual(expectedEntries.map((key) => `tag:four-paths,2026:${key}`).toSorted())
      expect(atom.body.toString('utf8')).toContain(fingerprint)

      const docx = await file(request, `/export.docx?${query}`)
      const body = strFromU8(unzipSync(new Uint8Array(docx.body))['word/document.xml'] ?? new Uint8Array())
      const titles = items.map((item) => [wording.text(item.title), unbroken(wording.status(item))])
      const inWord = (await wordRows(page, body)).flatMap((cells) => {
        const [status = '', title = ''] = cells
        const found = titles.find((one) => one[0] === title && unbroken(status).includes(one[1] ?? '?'))
        return cells.length === 5 && found !== undefined ? [found] : []
      })
      expect(inOrder(inWord)).toEqual(inOrder(titles))
      expect(body).toContain(fingerprint)

      await page.goto(`/${language}/briefing?preset=annex&${filter}`)
      await page.locator('[data-settled]').waitFor()
      const annex = await page
        .locator('tr[data-entry^="annex."]')
        .evaluateAll((all) => all.map((row) => [row.getAttribute('data-entry')?.slice(6) ?? '', row.textContent]))
      expect(inOrder(annex.map(([id]) => [id]))).toEqual(inOrder(ids.map((id) => [id])))
      const { texts } = await printed(page, info.outputPath('annex.pdf'))
      const paper = texts.join('')
      expect(paper).toContain(fingerprint)
      for (const item of items) {
        const row = annex.find(([id]) => id === item.id)?.[1] ?? '?'
        expect(unbroken(row), item.id).toContain(unbroken(wording.status(item)))
        expect(paper, item.id).toContain(unbroken(wording.text(item.title)))
      }

      for (const one of [json, xlsx, ics, atom, docx]) expect(one.fingerprint).toBe(fingerprint)
    })
  }
}
