import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { makeFile } from '#src/files/make-file.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'

async function partsOf(language: (typeof LANGUAGES)[number]) {
  const tracker = REFERENCE.trackerFor(language)
  const made = await makeFile(tracker, viewAt(tracker, { country: ['KR'] }), 'docx')
  if (typeof made.content === 'string') throw new TypeError('a Word document is not text')
  const parts = unzipSync(made.content)
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  return { ...made, content: made.content, names: Object.keys(parts), body: read('word/document.xml'), read }
}

/** The text of a part, tags taken out. */
const textOf = (xml: string): string =>
  xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')

describe.each(LANGUAGES)('the Word document in %s', (language) => {
  it('names every milestone of the selection, and says that nobody edited it', async () => {
    const { body } = await partsOf(language)
    const text = textOf(body)
    const tracker = REFERENCE.trackerFor(language)
    const titles = viewAt(tracker, { country: ['KR'] }).items.map(({ title }) => wordsOf(title))
    expect(titles.filter((title) => !text.includes(title))).toEqual([])
  })

  it('has real headings, tables whose heads repeat, and rows that stay whole', async () => {
    const { body } = await partsOf(language)
    expect(body).toContain('w:val="Heading1"')
    expect(body).toContain('w:val="Heading2"')
    expect(body.match(/<w:tblHeader/g)?.length).toBe(body.match(/<w:tbl>/g)?.length)
    expect(body.match(/<w:cantSplit/g)?.length).toBe(body.match(/<w:tr>/g)?.length)
  })

  it('counts its pages, and carries mark and fingerprint', async () => {
    const { body, fingerprint, names, read } = await partsOf(language)
    const running = names
      .filter((name) => /word\/(?:header|footer)\d*\.xml/.test(name))
      .map(read)
      .join('')
    expect(running).toContain('PAGE')
    expect(running).toContain('NUMPAGES')
    expect(textOf(body)).toContain(fingerprint)
  })
})

it('the Word document is the same on every run', async () => {
  const [first, second] = [await partsOf('ko'), await partsOf('ko')]
  expect(Buffer.from(first.content).equals(Buffer.from(second.content))).toBe(true)
})
