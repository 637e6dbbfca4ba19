/** What unpacks an entry of an archive where the program runs: Node's zlib in the service, fflate in a page. */
export interface Unpacker {
  /** @returns null when it gives more than so many bytes; throws when it is damaged */
  readonly inflate: (packed: Uint8Array, mostBytes: number) => Uint8Array | null
  readonly crc32: (bytes: Uint8Array) => number
}
