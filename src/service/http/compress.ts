/** Compression off the main thread. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import type { Coding } from './encodings.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const zstd = promisify(zstdCompress)

/** `once`: the result is sent many times; `soon`: many times, but somebody waits for it; `now`: it is sent this once. */
export type Effort = 'once' | 'soon' | 'now'

const BROTLI_QUALITY = { once: constants.BROTLI_MAX_QUALITY, soon: 6, now: 5 } as const
const ZSTD_LEVEL = { once: 15, soon: 9, now: 3 } as const
const GZIP_LEVEL = { once: 9, soon: 9, now: 6 } as const

/** From here on the best quality takes whole seconds and saves little. */
const BEST_QUALITY_UP_TO = 2_000_000

function brotliQuality(length: number, effort: Effort): number {
  return length <= BEST_QUALITY_UP_TO ? BROTLI_QUALITY[effort] : Math.min(BROTLI_QUALITY[effort], 9)
}

export function compress(content: Buffer, coding: Coding, effort: Effort): Promise<Buffer> {
  if (coding === 'gzip') return gzipped(content, { level: GZIP_LEVEL[effort] })
  if (coding === 'zstd') {
    return zstd(content, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL[effort] } })
  }
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(content.length, effort),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
