/** A text that is sent many times: its compressed forms are made once, on first need, and kept. */
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { Coding } from './encodings.ts'
import { compress, type Effort } from './compress.ts'

const decompressed = promisify(brotliDecompress)

/** A text of so many bytes is kept in its compressed form only: hardly anybody takes it in another. */
const LARGE = 2_000_000

export class EncodedBody {
  /** In bytes, not compressed. */
  readonly length: number
  readonly #forms = new Map<Coding, Promise<Buffer>>()
  readonly #effort: Effort
  #plain: Buffer | null

  /** @param effort `now` where the first who asks should not wait for the best */
  constructor(text: string, effort: Effort = 'once') {
    const plain = Buffer.from(text)
    this.length = plain.length
    this.#plain = plain
    this.#effort = effort
  }

  /** @param coding null: as it is */
  form(coding: Coding | null): Promise<Buffer> {
    if (coding === null) return this.#whole()
    const made = this.#forms.get(coding)
    if (made !== undefined) return made
    const making = this.#made(coding)
    this.#forms.set(coding, making)
    return making
  }

  async #made(coding: Coding): Promise<Buffer> {
    const form = await compress(await this.#whole(), coding, this.#effort)
    if (coding === 'br' && this.length >= LARGE) this.#plain = null
    return form
  }

  async #whole(): Promise<Buffer> {
    return this.#plain ?? decompressed(await this.form('br'))
  }
}
