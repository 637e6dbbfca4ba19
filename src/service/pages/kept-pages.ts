/**
 * Drawn pages of one revision. Those without a query are as many as the tracker has records, and are kept; of the others,
 * which anybody can ask for without end, only the latest are, and never more than a few megabytes of them.
 */
import { EncodedBody } from '../http/encoded-body.ts'

export interface KeptPage {
  readonly status: number
  /** Of the document; null where there is none that may be kept. */
  readonly hash: string | null
  readonly body: EncodedBody
  /** For caches that hand out early hints. */
  readonly links: readonly string[]
}

type Making = Promise<KeptPage>

interface Entry {
  readonly making: Making
  bytes: number
}

const MOST_BYTES = 24_000_000

export class KeptPages {
  readonly #plain = new Map<string, Making>()
  /** The one asked for longest ago first. */
  readonly #queried = new Map<string, Entry>()
  #bytes = 0

  /** Two who ask for the same page at once wait for the same drawing of it. */
  find(pathname: string, search: string, make: () => Making): Making {
    return search === '' ? this.#findPlain(pathname, make) : this.#findQueried(`${pathname}?${search}`, make)
  }

  #findPlain(pathname: string, make: () => Making): Making {
    const known = this.#plain.get(pathname)
    if (known !== undefined) return known
    const making = make()
    this.#plain.set(pathname, making)
    /** There is no end of addresses without a page. */
    const forget = () => this.#plain.delete(pathname)
    void making.then(({ status }) => status === 200 || forget(), forget)
    return making
  }

  #findQueried(address: string, make: () => Making): Making {
    const entry = this.#queried.get(address) ?? this.#made(address, make())
    this.#queried.delete(address)
    this.#queried.set(address, entry)
    return entry.making
  }

  #made(address: string, making: Making): Entry {
    const entry: Entry = { making, bytes: 0 }
    void this.#settle(address, entry)
    return entry
  }

  async #settle(address: string, entry: Entry): Promise<void> {
    try {
      const { status, body } = await entry.making
      if (status === 200) this.#count(address, entry, body.length)
      else this.#forget(address)
    } catch {
      this.#forget(address)
    }
  }

  #count(address: string, entry: Entry, bytes: number): void {
    if (this.#queried.get(address) !== entry) return
    entry.bytes = bytes
    this.#bytes += bytes
    for (const oldest of this.#queried.keys()) {
      if (this.#bytes <= MOST_BYTES) return
      this.#forget(oldest)
    }
  }

  #forget(address: string): void {
    this.#bytes -= this.#queried.get(address)?.bytes ?? 0
    this.#queried.delete(address)
  }
}
