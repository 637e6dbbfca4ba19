/**
 * Unpacks an archive that nobody vouches for. Its list of entries is read first, and everything that real archives of our
 * kind never have is refused before a byte is unpacked; what unpacks to more than its list says is refused as well.
 */
import { MOST_ENTRIES, MOST_EXPANDED_BYTES } from './limits.ts'
import { RefusedFile } from './refused-file.ts'
import type { Unpacker } from './unpacker.ts'

export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

const END = 0x06_05_4b_50
const LISTED = 0x02_01_4b_50
const LOCAL = 0x04_03_4b_50
const END_BYTES = 22
const LISTED_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1
/** Of ZIP64, for archives a thousand times larger than any that is taken. */
const ELSEWHERE = 0xff_ff_ff_ff

interface Listed {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

function damaged(value = ''): RefusedFile {
  return new RefusedFile('damaged', value)
}

class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  entries(): Listed[] {
    const end = this.#end()
    const count = this.#view.getUint16(end + 10, true)
    if (count > MOST_ENTRIES) throw new RefusedFile('too-many-entries', String(count))
    const listed: Listed[] = []
    let at = this.#view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      const { entry, next } = this.#listed(at, end)
      listed.push(entry)
      at = next
    }
    return listed
  }

  /** Of one entry, still packed. */
  packed({ name, at, packed }: Listed): Uint8Array {
    if (at + LOCAL_BYTES > this.#bytes.length || this.#view.getUint32(at, true) !== LOCAL) throw damaged(name)
    const start = at + LOCAL_BYTES + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true)
    if (start + packed > this.#bytes.length) throw damaged(name)
    return this.#bytes.subarray(start, start + packed)
  }

  #end(): number {
    const earliest = Math.max(0, this.#bytes.length - END_BYTES - LONGEST_COMMENT)
    for (let at = this.#bytes.length - END_BYTES; at >= earliest; at -= 1) {
      if (this.#view.getUint32(at, true) === END) return at
    }
    throw damaged()
  }

  #listed(at: number, end: number): { readonly entry: Listed; readonly next: number } {
    if (at + LISTED_BYTES > end || this.#view.getUint32(at, true) !== LISTED) throw damaged()
    const nameLength = this.#view.getUint16(at + 28, true)
    const next =
      at + LISTED_BYTES + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true)
    if (next > end) throw damaged()
    const entry: Listed = {
      name: new TextDecoder().decode(this.#bytes.subarray(at + LISTED_BYTES, at + LISTED_BYTES + nameLength)),
      flags: this.#view.getUint16(at + 8, true),
      method: this.#view.getUint16(at + 10, true),
      checksum: this.#view.getUint32(at + 16, true),
      packed: this.#view.getUint32(at + 20, true),
      unpacked: this.#view.getUint32(at + 24, true),
      at: this.#view.getUint32(at + 42, true),
    }
    return { entry, next }
  }
}

function check(entries: readonly Listed[]): void {
  let expanded = 0
  const names = new Set<string>()
  for (const { name, flags, method, packed, unpacked, at } of entries) {
    if ((flags & ENCRYPTED) !== 0) throw new RefusedFile('encrypted', name)
    if (packed === ELSEWHERE || unpacked === ELSEWHERE || at === ELSEWHERE)
      throw new RefusedFile('expands-too-far', name)
    if (method !== STORED && method !== DEFLATED) throw damaged(name)
    // Two of one name: what is checked could be one, and what is read the other.
    if (names.has(name)) throw damaged(name)
    names.add(name)
    expanded += unpacked
    if (expanded > MOST_EXPANDED_BYTES) throw new RefusedFile('expands-too-far', name)
  }
}

/** It may not give more than the archive's list says: that is what the limit was checked against. */
function unpack(packed: Uint8Array, { name, method, unpacked, checksum }: Listed, unpacker: Unpacker): Uint8Array {
  const bytes = method === STORED ? packed : inflate(packed, name, unpacked, unpacker)
  if (bytes.length !== unpacked || unpacker.crc32(bytes) !== checksum) throw damaged(name)
  return bytes
}

function inflate(packed: Uint8Array, name: string, unpacked: number, unpacker: Unpacker): Uint8Array {
  let bytes: Uint8Array | null
  try {
    bytes = unpacker.inflate(packed, unpacked)
  } catch {
    throw damaged(name)
  }
  if (bytes === null) throw new RefusedFile('expands-too-far', name)
  return bytes
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes.length >= END_BYTES
}

/** @param wants names of entries that are unpacked; all are checked */
export function readZip(bytes: Uint8Array, unpacker: Unpacker, wants: (name: string) => boolean): Entry[] {
  if (!isZip(bytes)) throw new RefusedFile('not-this-format')
  const archive = new Archive(bytes)
  const listed = archive.entries()
  check(listed)
  return listed
    .filter(({ name }) => !name.endsWith('/') && wants(name))
    .map((one) => ({ name: one.name, bytes: unpack(archive.packed(one), one, unpacker) }))
}

/** Names in an archive, without unpacking any. */
export function zipNames(bytes: Uint8Array): string[] {
  if (!isZip(bytes)) throw new RefusedFile('not-this-format')
  return new Archive(bytes).entries().map(({ name }) => name)
}
