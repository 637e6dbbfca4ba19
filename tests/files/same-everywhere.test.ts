import { answer } from '#src/domain/contract/answer.ts'
import { endOf } from '#src/domain/calendar-date.ts'
import { JsonExportSchema } from '#src/domain/export/json-export.ts'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { datesBetween } from '#src/domain/next-dates.ts'
import { selectionFingerprint } from '#src/domain/selection-fingerprint.ts'
import { statusKeyOf } from '#src/domain/selection/matches-filter.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import { EVERYTHING, type Selection } from '#src/domain/selection/selection.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { viewOf, type View } from '#src/domain/view.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import type { FileFormat } from '#src/domain/export/file-formats.ts'
import { answerFile } from '#src/files/file-answer.ts'
import { loadWording } from '#src/files/wording.ts'
import { buildDay } from '#tests/builders/dates.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import fc from 'fast-check'
import ICAL from 'ical.js'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readCsvRecords } from './read-csv.ts'

/** A workbook takes a tenth of a second to make and to read, so fewer cases than usual in the short form. */
const RUNS = process.env['SOAK'] === '1' ? 1000 : 12
const PATIENCE_MILLISECONDS = process.env['SOAK'] === '1' ? 1_800_000 : 120_000

interface Asked {
  readonly language: Language
  readonly selection: Selection
}

const asked: fc.Arbitrary<Asked> = fc.record({ language: fc.constantFrom(...LANGUAGES), selection: selections() })

/** What readers ask for most; random selections are often narrow, or empty. */
const USUAL: [Asked][] = [
  [{ language: 'en', selection: EVERYTHING }],
  [{ language: 'zh', selection: { ...EVERYTHING, country: ['CN'] } }],
  [{ language: 'ja', selection: { ...EVERYTHING, country: ['JP', 'KR'], match: 'all' } }],
  [{ language: 'ko', selection: { ...EVERYTHING, country: ['KR'], asOf: buildDay('2025-06-30') } }],
]

async function fileOf({ language, selection }: Asked, format: FileFormat) {
  const pairs = [...selectionPairs(selection), ['lang', language] as const]
  const file = await answerFile(REFERENCE, format, { method: 'GET', pairs })
  if (!('content' in file)) throw new Error(`no file: ${JSON.stringify(file.body)}`)
  return { ...file, fingerprint: file.headers['four-paths-fingerprint'] }
}

function shownOf({ language, selection }: Asked): View {
  return viewOf(REFERENCE.trackerFor(language), selection, REFERENCE.textMatchFor(selection.q))
}

async function workbookOf(one: Asked) {
  const { content, fingerprint } = await fileOf(one, 'xlsx')
  if (typeof content === 'string') throw new Error('a workbook is not text')
  return { fingerprint, sheets: await readWorkbook(Buffer.from(content)) }
}

describe('one selection in every format', () => {
  it(
    'has the ids, statuses, counts and fingerprint of the screen',
    async () => {
      await fc.assert(
        fc.asyncProperty(asked, async (one) => {
          const view = shownOf(one)
          const fingerprint = selectionFingerprint(REFERENCE.trackerFor(one.language), view)
          const expected = view.items.map((item) => [item.id, statusKeyOf(item)])

          const csv = await fileOf(one, 'csv')
          const rows = readCsvRecords(String(csv.content))
          expect(rows.map((row) => [row['id'], row['status']])).toEqual(expected)
          expect(rows.every((row) => row['view_fingerprint'] === fingerprint)).toBe(true)

          const json = await fileOf(one, 'json')
          const data = JsonExportSchema.parse(JSON.parse(String(json.content)))
          expect(data.items.map((item) => [item.id, item.status ?? 'no-record'])).toEqual(expected)
          expect(data.summary).toEqual(summaryOf(view.items))
          expect(data.fingerprint).toBe(fingerprint)

          const wording = await loadWording(one.language)
          const workbook = await workbookOf(one)
          const [milestones, , , about] = workbook.sheets
          const [, ...lines] = milestones?.data ?? []
          expect(lines.map((line) => [line.at(-1), line[3]])).toEqual(
            view.items.map((item) => [item.id, wording.status(item)]),
          )
          expect(about?.data.flat()).toEqual(expect.arrayContaining([fingerprint, view.items.length]))

          const calendar = await fileOf(one, 'ics')
          const events = new ICAL.Component(ICAL.parse(String(calendar.content))).getAllSubcomponents('vevent')
          const dates = datesBetween(view.items, buildDay('0001-01-01'), null, view.viewer)
          expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(
            dates.map(({ date }) => endOf(date)),
          )

          const feed = await fileOf(one, 'atom')
          for (const file of [csv, json, workbook, calendar, feed]) expect(file.fingerprint).toBe(fingerprint)

          const pairs = [...selectionPairs(one.selection), ['lang', one.language], ['limit', '500']] as const
          const api = MilestonesSchema.parse(
            answer(REFERENCE, { method: 'GET', path: '/milestones', pairs }, { kind: 'mocks', isReachable: true }).body,
          )
          expect(api.items.map((item) => [item.id, item.status ?? 'no-record'])).toEqual(expected)
        }),
        { numRuns: RUNS, examples: USUAL },
      )
    },
    PATIENCE_MILLISECONDS,
  )
})
