import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { publishEdition, type PublishedEdition } from '../static-edition/publish-edition.ts'

/** Names that no program asks: namespaces, vocabularies, and where a library explains its messages. */
const NEVER_ASKED = new Set([
  'www.w3.org',
  'react.dev',
  'schema.org',
  'spdx.org',
  'json-schema.org',
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'purl.org',
  'purl.oclc.org',
  'redux.js.org',
  'redux-toolkit.js.org',
  'bit.ly',
  'answers.microsoft.com',
])

function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

function sumOf(folder: string): Map<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return new Map(filesOf(folder).map((file) => [file, sum(file)]))
}

describe('a static edition', () => {
  const editions: PublishedEdition[] = []
  let folder = ''

  beforeAll(async () => {
    for (let time = 0; time < 2; time += 1) editions.push(await publishEdition(['--base', '/tracker']))
    folder = editions[0]?.folder ?? ''
  }, 240_000)
  afterAll(() => editions.forEach((edition) => edition.remove()))

  it('has the same bytes when it is written again', () => {
    const [first, second] = editions.map((edition) => sumOf(edition.folder))
    expect(first?.size).toBeGreaterThan(400)
    expect(second).toEqual(first)
  })

  it.each(LANGUAGES)('holds every page, the records and the exports in %s', (language) => {
    const files = filesOf(folder).filter((file) => file.startsWith(`${language}/`))
    expect(files).toHaveLength(1 + 9 + 4 + 3 + 70)
    expect(files).toContain(`${language}/milestones/ninth-trilateral-summit/index.html`)
    for (const format of ['docx', 'xlsx', 'csv', 'json', 'ics', 'atom']) {
      expect(readFileSync(join(folder, `files/four-paths.${language}.${format}`)).length).toBeGreaterThan(1000)
    }
    const [data = ''] = globSync(`data/tracker.${language}.*.json`, { cwd: folder })
    expect(JSON.parse(readFileSync(join(folder, data), 'utf8'))).toMatchObject({ lang: language })
  })

  it('asks no other host for anything, and no service', () => {
    const faults = filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const html = readFileSync(join(folder, file), 'utf8')
        const loaded = html.matchAll(/<(?:link|script|img|iframe|source|form)\b[^>]*?(?:href|src|action)="([^"]*)"/g)
        return [...loaded].flatMap(([, address = '']) =>
          address.startsWith('/tracker/') ? [] : [`${file}: ${address}`],
        )
      })
    expect(faults).toEqual([])
  })

  it('its scripts and styles name no host that could be asked', () => {
    const hosts = filesOf(folder)
      .filter((file) => /\.(?:js|css)$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/https?:\/\/([a-z\d.-]+)/gi)].map(
          ([, host = '']) => `${host.toLowerCase()} in ${file.replace(/-[\w-]{8}\./, '.')}`,
        ),
      )
    expect([...new Set(hosts)].filter((line) => !NEVER_ASKED.has(line.split(' ')[0] ?? ''))).toEqual([])
  })
})
