import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** 1 kB = 1000 bytes, as on an invoice for data. */
export const kilobytes = (bytes: number): number => bytes / 1000

export function brotliBytes(file: string): number {
  const content = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(content, { params }).length
}

/** A sum with its parts, so that a broken budget says at once who broke it. */
export function describeSizes(sizes: ReadonlyMap<string, number>): string {
  return [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${kilobytes(bytes).toFixed(1).padStart(7)} kB ${name}`)
    .join('\n')
}
