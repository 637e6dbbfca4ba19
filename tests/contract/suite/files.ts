import { describe, expect, it } from 'vitest'
import { FILE_FORMATS, filePath } from '#src/domain/export/file-formats.ts'
import { FILE_KINDS } from '#src/domain/export/file-kinds.ts'
import type { Asking } from './asking.ts'

export function describeFiles(asking: Asking): void {
  describe.each(FILE_FORMATS)('the %s file', (format) => {
    const path = filePath(format)
    const { mediaType } = FILE_KINDS[format]

    it('has its type, and a name that tells language, date and countries', async () => {
      const { status, headers, text } = await asking.send(`${path}?country=KR&lang=ja`)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe(mediaType)
      expect(headers.get('content-disposition')).toMatch(
        new RegExp(String.raw`; filename="[a-z-]+_ja_2026-06-30_KR_[0-9a-f]{8}\.${format}"$`),
      )
      expect(headers.get('four-paths-fingerprint')).toMatch(/^[0-9a-f]{64}$/)
      expect(text.length).toBeGreaterThan(500)
    })

    it('is answered to HEAD without the file itself', async () => {
      const { status, headers, text } = await asking.send(path, { method: 'HEAD' })
      expect([status, text]).toEqual([200, ''])
      expect(headers.get('content-type')).toBe(mediaType)
    })

    it('is not sent again to who holds it', async () => {
      const { headers } = await asking.send(path)
      const held = await asking.send(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
      expect([held.status, held.text]).toEqual([304, ''])
    })

    it('has a refusal for what it does not understand', async () => {
      const { errors } = await asking.problem(`${path}?colour=red&status=done`, 400)
      expect(errors?.map(({ parameter, reason }) => [parameter, reason])).toEqual([
        ['colour', 'unknown-parameter'],
        ['status', 'unknown-value'],
      ])
      expect((await asking.send(path, { method: 'POST' })).status).toBe(405)
    })
  })

  it('every format has the same fingerprint, whatever the language', async () => {
    const addresses = FILE_FORMATS.flatMap((format) =>
      ['en', 'ko'].map((language) => `${filePath(format)}?path=governance&lang=${language}`),
    )
    const replies = await Promise.all(addresses.map((address) => asking.send(address)))
    expect(new Set(replies.map(({ headers }) => headers.get('four-paths-fingerprint'))).size).toBe(1)
  })
}
