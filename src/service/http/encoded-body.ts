/** A text that is sent many times: its compressed forms are made once, on first need, and kept. */
import type { Coding } from './encodings.ts'
import { compress } from './compress.ts'

export class EncodedBody {
  readonly plain: Buffer
  readonly #forms = new Map<Coding, Promise<Buffer>>()

  constructor(text: string) {
    this.plain = Buffer.from(text)
  }

  form(coding: Coding): Promise<Buffer> {
    const made = this.#forms.get(coding)
    if (made !== undefined) return made
    const making = compress(this.plain, coding, 'once')
    this.#forms.set(coding, making)
    return making
  }
}
