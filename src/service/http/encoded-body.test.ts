import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { EncodedBody } from './encoded-body.ts'

const SMALL = 'four paths '.repeat(200)
/** Beyond the size from which only the compressed form is kept. */
const LARGE = 'four paths, 四条路径 '.repeat(120_000)

describe('EncodedBody', () => {
  it.each([
    ['a small text', SMALL],
    ['a large text', LARGE],
  ])('gives %s in every form, also after it was compressed, and makes each form once', async (_, text) => {
    const body = new EncodedBody(text, 'now')
    expect(body.length).toBe(Buffer.byteLength(text))
    expect(brotliDecompressSync(await body.form('br')).toString()).toBe(text)
    expect((await body.form(null)).toString()).toBe(text)
    expect(gunzipSync(await body.form('gzip')).toString()).toBe(text)
    expect(zstdDecompressSync(await body.form('zstd')).toString()).toBe(text)
    expect(await body.form('br')).toBe(await body.form('br'))
  })
})
