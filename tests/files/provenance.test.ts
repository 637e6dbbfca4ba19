import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import { FILE_FORMATS, type FileFormat } from '#src/domain/export/file-formats.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { makeFile } from '#src/files/make-file.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { readCsvRecords } from './read-csv.ts'

const DEMO = editionOf({ revision: 1, fingerprint: 'demo', dataset: REFERENCE.dataset, demo: 'reference' })
const ADDRESS = 'https://tracker.example.org'

interface Asked {
  readonly edition?: Edition
  readonly language?: Language
  readonly address?: string | null
}

async function fileOf(format: FileFormat, { edition = REFERENCE, language = 'en', address = null }: Asked) {
  const tracker = edition.trackerFor(language)
  const file = await makeFile(tracker, viewAt(tracker, { country: ['KR'], since: '2025-01-01' }), format, address)
  const { content } = file
  if (typeof content === 'string') return { ...file, content, text: content }
  const parts = unzipSync(content)
  const text = Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('')
  return { ...file, text }
}

const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
const hrefsOf = (feed: string): string[] => [...feed.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

describe('a file of demonstration data', () => {
  it.each(FILE_FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const)))(
    'says so: %s in %s',
    async (format, language) => {
      const { demoMark } = (await loadMessages(language)).briefing
      const demo = await fileOf(format, { edition: DEMO, language })
      const real = await fileOf(format, { language })
      const sign = format === 'csv' || format === 'json' ? 'reference' : demoMark
      expect(demo.name).toContain('-demo_')
      expect(demo.text.replaceAll('\r\n ', '')).toContain(sign)
      expect(real.name).not.toContain('-demo_')
      expect(real.text.replaceAll('\r\n ', '')).not.toContain(demoMark)
    },
  )

  it('says so in every row, event and entry, which may be copied elsewhere', async () => {
    const rows = readCsvRecords((await fileOf('csv', { edition: DEMO })).text)
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.map((row) => row['demo_data']))).toEqual(new Set(['reference']))
    const events = eventsOf((await fileOf('ics', { edition: DEMO })).text)
    expect(events.length).toBeGreaterThan(5)
    expect(
      events.map((event) => new ICAL.Event(event).summary).filter((title) => !title.startsWith('DEMONSTRATION')),
    ).toEqual([])
    const titles = [...(await fileOf('atom', { edition: DEMO })).text.matchAll(/<title>([^<]*)/g)]
    expect(titles.length).toBeGreaterThan(5)
    expect(titles.filter(([, title = '']) => !title.startsWith('DEMONSTRATION'))).toEqual([])
  })
})

describe('links in files', () => {
  it('lead to the public address, and identifiers do not hold it', async () => {
    const calendar = eventsOf((await fileOf('ics', { address: ADDRESS })).text)
    const urls = calendar.map((event) => String(event.getFirstPropertyValue('url')))
    expect(urls.every((url) => url.startsWith(`${ADDRESS}/en/milestones/`))).toBe(true)
    const without = eventsOf((await fileOf('ics', {})).text)
    expect(without.map((event) => new ICAL.Event(event).uid)).toEqual(
      calendar.map((event) => new ICAL.Event(event).uid),
    )

    const feed = (await fileOf('atom', { address: ADDRESS })).text
    expect(hrefsOf(feed).filter((href) => !href.startsWith(`${ADDRESS}/`))).toEqual([])
    const ids = (text: string) => [...text.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)
    expect(ids(feed)).toEqual(ids((await fileOf('atom', {})).text))

    expect((await fileOf('docx', { address: ADDRESS })).text).toContain(`${ADDRESS}/en/briefing?`)
    const { content } = await fileOf('xlsx', { address: ADDRESS })
    const [, , , about] = await readWorkbook(Buffer.from(content))
    expect(about?.data.flat()).toContain(`${ADDRESS}/en/milestones?country=KR&asOf=2026-06-30&since=2025-01-01`)
  })

  it('are left out or relative where no address is known', async () => {
    expect(eventsOf((await fileOf('ics', {})).text).filter((event) => event.getFirstProperty('url') !== null)).toEqual(
      [],
    )
    expect(hrefsOf((await fileOf('atom', {})).text).filter((href) => !href.startsWith('/'))).toEqual([])
    expect((await fileOf('docx', {})).text).not.toMatch(/https?:\/\/[^<"]*\/en\/briefing/)
  })
})
