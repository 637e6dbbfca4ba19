import type { CalendarDate } from '#src/domain/calendar-date.ts'
import { cellText, dateCell } from '#src/files/xlsx/sheet.ts'
import { rowHeight } from '#src/files/xlsx/row-height.ts'
import { loadWording } from '#src/files/wording.ts'
import { makeFile } from '#src/files/make-file.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { buildDate } from '#tests/builders/dates.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { afterEach, describe, expect, it, vi } from 'vitest'

const ZONES = ['UTC', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul', 'America/New_York']

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

async function bytesOf(tracker: Tracker, selection: SelectionOverrides = {}): Promise<Buffer> {
  const { content } = await makeFile(tracker, viewAt(tracker, selection), 'xlsx')
  if (typeof content === 'string') throw new Error('a workbook is not text')
  return Buffer.from(content)
}

async function cellsOf(tracker: Tracker): Promise<unknown[]> {
  const sheets = await readWorkbook(await bytesOf(tracker))
  return sheets.flatMap(({ data }) => data.flat())
}

describe('the workbook', () => {
  it('has the same bytes in every time zone and at every hour', async () => {
    const made: Buffer[] = []
    for (const [index, zone] of ZONES.entries()) {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ now: Date.UTC(2026, index, 1 + index, 23, 59, 30), toFake: ['Date'] })
      made.push(await bytesOf(REFERENCE.trackerFor('ja'), { path: ['governance'] }))
    }
    expect(made.every((bytes) => made[0]?.equals(bytes))).toBe(true)
  })

  it('has four sheets, named in the language of the reader', async () => {
    const sheets = await readWorkbook(await bytesOf(REFERENCE.trackerFor('ko')))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['이정표', '보고', '출처', '파일 정보'])
  })

  it('has every report and every source once', async () => {
    const [, reports, sources] = await readWorkbook(await bytesOf(REFERENCE.trackerFor('en')))
    const { milestones } = REFERENCE.trackerFor('en').snapshot
    const ids = reports?.data.slice(1).map(([id]) => String(id)) ?? []
    const known = milestones.flatMap((milestone) => milestone.reports.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(known).toEqual(expect.arrayContaining(ids))
    const cited = sources?.data.slice(1).map(([id]) => id) ?? []
    expect(new Set(cited).size).toBe(cited.length)
  })

  it('makes no formula of a text', async () => {
    const tracker = buildTracker(buildMilestone([], { title: '=1+1', summary: '@SUM(A1)' }))
    const sheet = new TextDecoder().decode(unzipSync(await bytesOf(tracker))['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
    expect(await cellsOf(tracker)).toEqual(expect.arrayContaining(['=1+1', '@SUM(A1)']))
  })

  it.each([
    ['markup', '<b>&amp;</b>]]>', '<b>&amp;</b>]]>'],
    ['line ends', 'a\r\nb', 'a\nb'],
    ['a control character', 'a\u0007b', 'a\uFFFDb'],
    ['an override of direction', 'a\u202Eb', 'a\uFFFDb'],
    ['an emoji', '😀', '😀'],
    ['10 kB', '이'.repeat(10_000), '이'.repeat(10_000)],
    ['more than a cell holds', 'x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
  ])('shows a title with %s', async (_, title, shown) => {
    expect(await cellsOf(buildTracker(buildMilestone([], { title })))).toContain(shown)
  })
})

describe('cellText(text)', () => {
  it('keeps what looks like an escape from being read as one', () => {
    expect(cellText('_x0041_ and x_y')).toBe('_x005F_x0041_ and x_y')
  })
})

describe('dateCell(date, wording)', () => {
  const cellOf = async (date: string | null): Promise<unknown> => {
    const day: CalendarDate | null = date === null ? null : buildDate(date)
    return dateCell(day, await loadWording('en'))
  }

  it.each([
    ['2026-12-31', new Date('2026-12-31T00:00:00Z')],
    ['2024-02-29', new Date('2024-02-29T00:00:00Z')],
    ['1900-03-01', new Date('1900-03-01T00:00:00Z')],
    ['1900-02-28', '28 February 1900'],
    ['2026-12', 'December 2026'],
    ['2026', '2026'],
    [null, null],
  ])('%s is %s', async (date, expected) => {
    expect(await cellOf(date)).toEqual(expected)
  })

  it.each(ZONES)('is the same day in %s', async (zone) => {
    vi.stubEnv('TZ', zone)
    const sheets = await readWorkbook(await bytesOf(REFERENCE.trackerFor('en')))
    expect(sheets[3]?.data[1]).toEqual(['As of', new Date('2026-06-30T00:00:00Z')])
  })
})

describe('rowHeight(texts)', () => {
  it.each([
    ['one line', [{ text: 'short', width: 20 }], 15],
    ['a text that wraps', [{ text: 'x'.repeat(40), width: 20 }], 45],
    ['Han, which is twice as wide', [{ text: '里程碑'.repeat(4), width: 20 }], 30],
    ['line ends', [{ text: 'a\nb\nc', width: 20 }], 45],
    [
      'the tallest of its cells',
      [
        { text: 'a', width: 20 },
        { text: 'a\nb', width: 20 },
      ],
      30,
    ],
    ['nothing', [], 15],
    ['more than a row can show', [{ text: 'x'.repeat(10_000), width: 20 }], 409],
  ])('%s', (_, texts, height) => {
    expect(rowHeight(texts)).toBe(height)
  })
})
