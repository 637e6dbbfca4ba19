import { makeFile } from '#src/files/make-file.ts'
import { loadWording } from '#src/files/wording.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { readCsv } from '#tests/files/read-csv.ts'
import { describe, expect, it } from 'vitest'
import { convert } from './convert.ts'

/** Every sheet as a file of its own, in UTF-8, dates as they are shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

interface Sheet {
  readonly name: string
  readonly rows: string[][]
}

async function openedInLibreOffice(tracker: Tracker, selection: SelectionOverrides = {}): Promise<Sheet[]> {
  const { content } = await makeFile(tracker, viewAt(tracker, selection), 'xlsx')
  if (typeof content === 'string') throw new Error('a workbook is not text')
  const sheets = await convert('four-paths.xlsx', content, EVERY_SHEET)
  return sheets.map((sheet) => ({
    name: sheet.name.replace(/^four-paths-(.*)\.csv$/, '$1'),
    // LibreOffice ends lines with a line feed alone.
    rows: readCsv(sheet.content.toString('utf8').replaceAll(/\r?\n/g, '\r\n')),
  }))
}

describe.each(LANGUAGES)('the workbook in %s, opened in LibreOffice', (language) => {
  it('has the sheets, milestones and statuses of the screen', async () => {
    const tracker = REFERENCE.trackerFor(language)
    const { items } = viewAt(tracker, { country: ['KR'] })
    const wording = await loadWording(language)
    const { sheet, about } = wording.messages.files
    const sheets = await openedInLibreOffice(tracker, { country: ['KR'] })
    expect(sheets.map(({ name }) => name).toSorted()).toEqual(Object.values(sheet).toSorted())
    const milestones = sheets.find(({ name }) => name === sheet.milestones)
    expect(milestones?.rows.slice(1).map((row) => [row.at(-1), row[3]])).toEqual(
      items.map((item) => [item.id, wording.status(item)]),
    )
    const filter = sheets.find(({ name }) => name === sheet.about)
    expect(filter?.rows).toContainEqual([about.records, String(items.length)])
  })
})

describe('the workbook of hostile records, opened in LibreOffice', () => {
  it('shows formulas, markup, escapes and emoji as the texts they are', async () => {
    const titles = ['=1+1', '@SUM(A1)', '_x0041_', '<b>&amp;"quoted"</b>', '😀', '日'.repeat(5000)]
    const milestones = titles.map((title, index) =>
      buildMilestone(['2026-01-01 agreed'], { id: `talks-${index}`, title }),
    )
    const [sheet] = (await openedInLibreOffice(buildTracker(...milestones))).filter(({ name }) => name === 'Milestones')
    expect(sheet?.rows.slice(1).map(([title]) => title)).toEqual(titles)
  })
})
