/** An archive of one file, packed by the platform: a hundred megabytes of nothing take a moment. */
import { crc32, deflateRawSync } from 'node:zlib'

function header(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(signature)
  return Buffer.concat([
    head,
    ...fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  ])
}

/** @param claimed what the archive says it unpacks to */
export function packed(name: string, content: Uint8Array, claimed = content.length): Uint8Array {
  const title = Buffer.from(name)
  const body = deflateRawSync(content)
  const sizes = [
    [4, crc32(content)],
    [4, body.length],
    [4, claimed],
    [2, title.length],
    [2, 0],
  ] as const
  const common = [
    [2, 20],
    [2, 0],
    [2, 8],
    [2, 0],
    [2, 0],
  ] as const
  const local = header(0x04_03_4b_50, [...common, ...sizes])
  const list = header(0x02_01_4b_50, [[2, 20], ...common, ...sizes, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]])
  const start = local.length + title.length + body.length
  const end = header(0x06_05_4b_50, [
    [2, 0],
    [2, 0],
    [2, 1],
    [2, 1],
    [4, list.length + title.length],
    [4, start],
    [2, 0],
  ])
  return Buffer.concat([local, title, body, list, title, end])
}
