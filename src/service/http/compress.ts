/** Compression off the main thread. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from './encodings.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** `once`: the result is sent many times; `now`: somebody waits for it. */
export type Effort = 'once' | 'now'

/** From here on the best quality takes whole seconds and saves little. */
const BEST_QUALITY_UP_TO = 2_000_000

function brotliQuality(length: number, effort: Effort): number {
  if (effort === 'now') return 5
  return length <= BEST_QUALITY_UP_TO ? constants.BROTLI_MAX_QUALITY : 9
}

export function compress(content: Buffer, coding: Coding, effort: Effort): Promise<Buffer> {
  if (coding === 'gzip') return gzipped(content, { level: effort === 'once' ? 9 : 6 })
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(content.length, effort),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
