import { inflateSync } from 'fflate'
import type { Unpacker } from '#src/reading/unpacker.ts'

const POLYNOMIAL = 0xed_b8_83_20

/** Of the bytes 0 to 255, as every archive's checksum has them. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
  return rest >>> 0
})

function crc32(bytes: Uint8Array): number {
  let rest = 0xff_ff_ff_ff
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0)
  return (rest ^ 0xff_ff_ff_ff) >>> 0
}

/** For files that somebody tries out in a page of his own: what gives more than its list says is cut off, and fails its checksum. */
export const PAGE_UNPACKER: Unpacker = {
  inflate: (packed, mostBytes) => inflateSync(packed, { out: new Uint8Array(mostBytes) }),
  crc32,
}
