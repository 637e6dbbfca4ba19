import type { Unpacker } from '#src/reading/unpacker.ts'
import { crc32, inflateRawSync } from 'node:zlib'

function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

/** Stops as soon as there is more than may be. */
export const NODE_UNPACKER: Unpacker = {
  inflate: (packed, mostBytes) => {
    try {
      // Zero is no limit to it.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) })
    } catch (error) {
      if (isTooMuch(error)) return null
      throw error
    }
  },
  crc32: (bytes) => crc32(bytes),
}
