import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFolder } from './compress.ts'

describe('compressFolder(folder)', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'four-paths-compress-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('puts twins beside a text file that unpack to the same text', async () => {
    const text = 'four paths '.repeat(100)
    writeFileSync(join(folder, 'a.js'), text)
    await compressFolder(folder)
    expect(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(folder, 'a.js.gz'))).toString()).toBe(text)
  })

  it('leaves alone what would not become smaller, and what is packed already', async () => {
    writeFileSync(join(folder, 'tiny.css'), 'a')
    writeFileSync(join(folder, 'picture.png'), 'x'.repeat(1000))
    await compressFolder(folder)
    expect(readdirSync(folder).toSorted()).toEqual(['picture.png', 'tiny.css'])
  })
})
