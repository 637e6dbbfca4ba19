/** A text that is sent many times: its compressed forms are made once, on first need, and kept. */
import type { Coding } from './encodings.ts'
import { compress, type Effort } from './compress.ts'

export class EncodedBody {
  readonly plain: Buffer
  readonly #forms = new Map<Coding, Promise<Buffer>>()

  readonly #effort: Effort

  /** @param effort `now` where the first who asks should not wait for the best */
  constructor(text: string, effort: Effort = 'once') {
    this.plain = Buffer.from(text)
    this.#effort = effort
  }

  form(coding: Coding): Promise<Buffer> {
    const made = this.#forms.get(coding)
    if (made !== undefined) return made
    const making = compress(this.plain, coding, this.#effort)
    this.#forms.set(coding, making)
    return making
  }
}
