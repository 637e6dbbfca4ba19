/** Bytes as text. Only UTF-8 is taken: a guess that is wrong by one encoding would turn names into others. */
import { RefusedFile } from './refused-file.ts'

/** What spreadsheets of the three countries write when they do not write UTF-8; named to whoever has to save it anew. */
const OTHERS = ['gb18030', 'shift_jis', 'euc-kr', 'big5'] as const
const LOOKED_AT = 4096
const SAMPLE = 200_000

function isReadable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return hasMark || bytes.subarray(0, LOOKED_AT).includes(0)
}

/** @throws RefusedFile naming the encodings that it could be */
export function decodeText(bytes: Uint8Array, sheet = ''): string {
  if (isUtf16(bytes)) throw new RefusedFile('not-utf-8', 'UTF-16', sheet)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const sample = bytes.subarray(0, SAMPLE)
    throw new RefusedFile('not-utf-8', OTHERS.filter((one) => isReadable(sample, one)).join(', '), sheet)
  }
}
