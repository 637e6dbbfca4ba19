import { DaySchema } from '#src/domain/calendar-date.ts'
import type { DryRunResult } from '#src/domain/contract/import/dry-run-result.ts'
import { dryRun } from '#src/service/import/dry-run.ts'
import { CancelledRun, runDryRun, USUAL_RUN_LIMITS, type RunLimits } from '#src/service/import/run-dry-run.ts'
import type { ImportFile } from '#src/reading/read-import.ts'
import { recordTables } from '#src/files/records/record-tables.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFiles } from './export-files.ts'
import { packed } from './packed.ts'
import { BILLION_LAUGHS, rewritten, workbookWith, zeros, zipped } from './hostile-files.ts'

const { dataset, revision, fingerprint } = REFERENCE
const TODAY = DaySchema.parse('2026-11-25')

const RECORDS = { dataset, revision, fingerprint, today: TODAY, language: 'en' } as const

function run(file: ImportFile): Promise<DryRunResult> {
  return dryRun({ ...RECORDS, file }, () => undefined)
}

/** As the service runs it: in a process of its own. */
function runApart(file: ImportFile, limits: RunLimits = USUAL_RUN_LIMITS): Promise<DryRunResult> {
  const { signal } = new AbortController()
  return runDryRun({ ...RECORDS, file, signal, onProgress: () => undefined, limits })
}

const zip = (bytes: Uint8Array): ImportFile => ({ name: 'files.zip', format: 'zip', bytes })
const csv = (name: string, text: string | Uint8Array): ImportFile => ({ name, format: 'csv', bytes: Buffer.from(text) })
const json = (value: unknown): ImportFile => ({
  name: 'records.json',
  format: 'json',
  bytes: Buffer.from(JSON.stringify(value)),
})

const SOURCES_HEAD = 'id,title,publisher,url,published,language,read,official,party,kind,checked,archived'
const source = (id: string, title = 'A title'): string =>
  `${id},${title},Somebody,https://example.org/${id},2026-01,en,full,yes,CN,government,,`

async function reasonOf(file: ImportFile): Promise<string> {
  const { fileFaults, rows, changes } = await run(file)
  expect(rows).toEqual([])
  expect(changes).toEqual([])
  return fileFaults.map(({ reason }) => reason).join(' ')
}

describe('a file that nobody sends by accident is refused as a whole', () => {
  it.each<[what: string, file: () => ImportFile | Promise<ImportFile>, reason: string]>([
    ['an archive that says it unpacks to 100 MB', () => zip(packed('milestones.json', zeros(100))), 'expands-too-far'],
    [
      'an archive that unpacks to more than it says',
      () => zip(packed('milestones.json', zeros(100), 1000)),
      'expands-too-far',
    ],
    [
      'an archive with a thousand entries',
      () => zip(zipped(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.json`, '[]'])))),
      'too-many-entries',
    ],
    [
      'an archive with a file we do not know',
      () => zip(zipped({ 'milestones.json': '[]', 'extra.json': '[]' })),
      'unknown-file',
    ],
    ['an archive with a way out of its folder', () => zip(zipped({ '../../etc/passwd': 'x' })), 'unknown-file'],
    [
      'an archive of JSON and CSV',
      () => zip(zipped({ 'milestones.json': '[]', 'sources.csv': `${SOURCES_HEAD}\n` })),
      'mixed-formats',
    ],
    [
      'an archive with the same file in two folders',
      () => zip(zipped({ 'a/events.json': '[]', 'b/events.json': '[]' })),
      'repeated-sheet',
    ],
    [
      'something else under the name of an archive',
      () => zip(Buffer.from('not an archive, but long enough to be one')),
      'not-this-format',
    ],
    ['nothing', () => zip(new Uint8Array()), 'empty-file'],
    [
      'billion laughs in the shared strings',
      () => workbookWith((parts) => void (parts['xl/sharedStrings.xml'] = Buffer.from(BILLION_LAUGHS))),
      'declares-entities',
    ],
    [
      'an entity from outside',
      () =>
        workbookWith((parts) =>
          rewritten(parts, 'xl/workbook.xml', (text) =>
            text.replace('<workbook', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook'),
          ),
        ),
      'declares-entities',
    ],
    [
      'a workbook in UTF-16',
      () => workbookWith((parts) => rewritten(parts, 'xl/workbook.xml', (text) => `${text}\u0000`)),
      'not-utf-8',
    ],
    [
      'a workbook with macros',
      () => workbookWith((parts) => void (parts['xl/vbaProject.bin'] = zeros(1))),
      'has-macros',
    ],
    [
      'a workbook with a password',
      () => ({
        name: 'a.xlsx',
        format: 'xlsx',
        bytes: Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      }),
      'encrypted',
    ],
    [
      'a cell in the last corner of the sheet',
      () =>
        workbookWith((parts) =>
          rewritten(parts, 'xl/worksheets/sheet1.xml', (text) =>
            text.replace(
              '</sheetData>',
              '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
            ),
          ),
        ),
      'too-many-rows',
    ],
    [
      'a table in GB 18030',
      () =>
        csv(
          'sources.csv',
          Buffer.concat([Buffer.from(`${SOURCES_HEAD}\na,`), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), Buffer.from(',b')]),
        ),
      'not-utf-8',
    ],
    ['a table in UTF-16', () => csv('sources.csv', Buffer.from(`\uFEFF${SOURCES_HEAD}`, 'utf16le')), 'not-utf-8'],
    ['a table that ends within quotes', () => csv('sources.csv', `${SOURCES_HEAD}\na,"b`), 'not-csv'],
    [
      'a table of 30,000 rows',
      () =>
        csv(
          'sources.csv',
          `${SOURCES_HEAD}\n${Array.from({ length: 30_000 }, (_, index) => source(`s-${index}`)).join('\n')}`,
        ),
      'too-many-rows',
    ],
    [
      'more changes than one revision takes',
      () =>
        csv(
          'sources.csv',
          `${SOURCES_HEAD}\n${Array.from({ length: 6000 }, (_, index) => source(`s-${index}`)).join('\n')}`,
        ),
      'too-many-changes',
    ],
    ['a table we do not know', () => csv('payroll.csv', 'id\n1'), 'unknown-sheet'],
    ['a column we do not know', () => csv('sources.csv', `${SOURCES_HEAD},note\n`), 'unknown-column'],
    ['a column twice', () => csv('sources.csv', `${SOURCES_HEAD},title\n`), 'repeated-column'],
    ['a column too few', () => csv('sources.csv', `${SOURCES_HEAD.replace(',party', '')}\n`), 'missing-column'],
    [
      'JSON that is cut off',
      () => ({ name: 'a.json', format: 'json', bytes: Buffer.from('{"milestones":[') }),
      'not-json',
    ],
    ['a key that is no file', () => json({ milestones: [], constructor: [] }), 'unknown-file'],
  ])('%s', async (_, file, reason) => {
    const made = await file()
    expect(await reasonOf(made)).toBe(reason)
  })

  it('a file that takes too long is given up, and one that takes too much memory', async () => {
    const slow = await runApart(json({ milestones: [] }), { milliseconds: 1, megabytes: 512 })
    expect(slow.fileFaults).toEqual([{ sheet: '', reason: 'took-too-long', value: '' }])
    const rows = `[${'{},'.repeat(6_000_000)}{}]`
    const large: ImportFile = { name: 'events.json', format: 'json', bytes: Buffer.from(rows) }
    const greedy = await runApart(large, { milliseconds: 60_000, megabytes: 64 })
    expect(greedy.fileFaults).toEqual([{ sheet: '', reason: 'took-too-much-memory', value: '' }])
  })

  it('a cell of 15 MB is refused, alone', async () => {
    const text = `${SOURCES_HEAD}\n${source('vast', 'x'.repeat(15_000_000))}\n${source('small')}`
    const { rows } = await run(csv('sources.csv', text))
    expect(rows.map(({ id, fate, faults }) => [id, fate, ...faults.map(({ reason }) => reason)])).toEqual([
      ['vast', 'refused', 'cell-too-long'],
      ['small', 'new'],
    ])
  })

  it('JSON nested a million deep is no record', async () => {
    const bytes = Buffer.from(`{"milestones":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`)
    const { changes, rows, fileFaults } = await run({ name: 'a.json', format: 'json', bytes })
    expect(changes).toEqual([])
    expect(rows.length + fileFaults.length).toBeGreaterThan(0)
    expect(rows.every(({ fate }) => fate === 'refused')).toBe(true)
  })

  it('a process of its own says the same as the reader does here', async () => {
    for (const file of [...(await exportFiles(dataset)), zip(packed('milestones.json', zeros(100), 1000))]) {
      expect(await runApart(file)).toEqual(await run(file))
    }
  })

  it('a run that is cancelled ends at once', async () => {
    const controller = new AbortController()
    const [file] = await exportFiles(dataset)
    if (file === undefined) throw new Error('no file')
    const running = runDryRun({ ...RECORDS, file, signal: controller.signal, onProgress: () => controller.abort() })
    await expect(running).rejects.toThrow(CancelledRun)
  })
})

describe('a row that is not right is refused with its place and reason, and the others are taken', () => {
  async function fates(file: ImportFile): Promise<string[]> {
    const { rows } = await run(file)
    return rows
      .filter(({ fate }) => fate !== 'same')
      .map(({ sheet, row, part, id, fate, faults }) =>
        [
          sheet,
          row,
          part,
          id ?? '',
          fate,
          ...faults.map(({ field, reason, value }) =>
            [field, reason, value].filter((one) => one !== undefined && one !== '').join(':'),
          ),
        ]
          .filter((one) => one !== '')
          .join(' '),
      )
  }

  it('of a table', async () => {
    const rows = [
      source('good'),
      source('good'),
      source('Bad Id'),
      source('control', '"a\u0007b"'),
      source('bidi', '"a\u202Eb"'),
      source('half', '"\uFFFF"'),
      source('long', 'x'.repeat(6000)),
      source('sun-2025'),
      `${source('more')},surplus`,
      source('script').replace('https:', 'javascript:'),
      '#comment',
      ',,,,,,,,,,,',
    ]
    expect(await fates(csv('sources.csv', [SOURCES_HEAD, ...rows].join('\r\n')))).toEqual([
      'sources 2 good new',
      'sources 3 good refused named-twice:good',
      'sources 4 Bad Id refused id:bad-format url:bad-format',
      'sources 5 control refused title:invisible-character',
      'sources 6 bidi refused title:invisible-character',
      'sources 7 half refused title:invisible-character',
      'sources 8 long refused title:too-long',
      'sources 9 sun-2025 changed',
      'sources 10 more refused too-many-cells',
      'sources 11 script refused url:bad-format',
    ])
  })

  it('of a workbook with formulas and errors in its cells', async () => {
    const file = await workbookWith((parts) =>
      rewritten(parts, 'xl/worksheets/sheet4.xml', (text) =>
        text
          .replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="str"><f>HYPERLINK("http://evil")</f><v>x</v></c>')
          .replace(/<c r="C4"[^>]*>.*?<\/c>/, '<c r="C4" t="e"><v>#REF!</v></c>'),
      ),
    )
    const [first, second] = dataset.sources
    expect(await fates(file)).toEqual([
      `sources 3 ${first?.id} refused title:formula-cell`,
      `sources 4 ${second?.id} refused publisher:error-cell`,
    ])
  })

  it('of reports: none is changed, numbers follow one another, and corrections cannot run in a circle', async () => {
    const milestone = dataset.milestones.find(({ id }) => id === 'trilateral-channel-on-extraterritorial-controls')
    if (milestone === undefined) throw new Error('no milestone')
    const [report] = milestone.reports
    if (report === undefined) throw new Error('no report')
    const count = milestone.reports.length
    const next = (step: number): string => `${milestone.id}.${count + step}`
    const { recorded: _recorded, ...plain } = report
    const why = { en: 'Wrong.' }
    const file = json({
      milestones: [
        {
          ...milestone,
          reports: [
            { ...report, status: 'agreed' },
            { ...plain, id: next(1), corrects: next(2), why },
            { ...plain, id: next(2), corrects: next(1), why },
            { ...plain, id: next(9) },
          ],
        },
      ],
    })
    expect(await fates(file)).toEqual([
      `milestones.json 1 reports[0] ${report.id} refused report-never-changes`,
      `milestones.json 1 reports[1] ${next(1)} refused corrects:corrects-unknown`,
      `milestones.json 1 reports[2] ${next(2)} refused id:rests-on-refused:${next(1)}`,
      `milestones.json 1 reports[3] ${next(9)} refused id:wrong-next-id:${next(3)}`,
    ])
  })

  it('of the frame of the paper, which no import changes, its evidence date apart', async () => {
    const { framework } = dataset
    const [path] = framework.paths
    const file = json({
      framework: { ...framework, evidenceDate: '2026-07-31', paths: [{ ...path, title: { en: 'Other' } }], extra: 1 },
    })
    expect(await fates(file)).toEqual([
      'framework.json 1 evidenceDate evidenceDate changed',
      `framework.json 1 paths[0] ${path?.id} refused frame-is-fixed`,
      'framework.json 1 extra refused frame-is-fixed',
    ])
  })

  it('of what rests on a refused row', async () => {
    const events = recordTables(dataset).find(({ name }) => name === 'events.csv')
    const head = events?.text.split('\r\n')[0]?.replace('\uFEFF', '') ?? ''
    const event = 'an-event,2026-05,Title,,,,enabling,other,CN,governance,bad-source'
    const bytes = zipped({
      'events.csv': `${head}\n${event}\n`,
      'sources.csv': `${SOURCES_HEAD}\n${source('bad-source').replace('2026-01', '2026-13')}\n`,
    })
    expect((await fates(zip(bytes))).toSorted()).toEqual([
      'events 2 an-event refused sources:unknown-source',
      'sources 2 bad-source refused published:not-a-date',
    ])
  })
})

describe('whatever is done to a file', () => {
  it('is read or refused, never both, and never breaks the reader', async () => {
    const files = await exportFiles(dataset)
    const damage = fc.record({
      file: fc.nat(3),
      at: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 30 }),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ file: index, at, cut }) => {
        const file = files[index]
        if (file === undefined) throw new Error('no file')
        const bytes = Buffer.from(file.bytes)
        for (const [place, value] of at) bytes[Math.floor(place * (bytes.length - 1))] = value
        const { fileFaults, rows, changes } = await run({
          ...file,
          bytes: cut > 0.5 ? bytes : bytes.subarray(0, Math.floor(bytes.length * cut * 2)),
        })
        expect(fileFaults.length > 0).toBe(rows.length === 0)
        expect(fileFaults.length > 0 ? changes : []).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
