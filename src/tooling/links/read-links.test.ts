import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../places.ts'
import { linksOf, readSources } from './read-links.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'four-paths-links-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(content: unknown): string {
  const file = join(folder, 'sources.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('readSources(file), linksOf(records)', () => {
  it('reads the addresses of the reference records: all but the paper’s, which has none', () => {
    const links = linksOf(readSources(join(ROOT, 'src/dataset/sources.json')))
    expect(links).toHaveLength(268)
    expect(links.map(({ id }) => id)).not.toContain('sun-2025')
  })

  it('leaves out what has no address', () => {
    const file = fileOf([
      { id: 'a', url: null },
      { id: 'b', url: 'https://example.org/b' },
      { id: 'c', url: 'nowhere' },
      7,
    ])
    expect(linksOf(readSources(file))).toEqual([{ id: 'b', address: 'https://example.org/b' }])
  })

  it('refuses what is no list', () => {
    expect(() => readSources(fileOf({}))).toThrow('holds no list of sources')
  })
})
