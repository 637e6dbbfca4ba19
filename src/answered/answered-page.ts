/** The page as it stands, and what was last asked of it. */
import { exchange, settle } from './exchange.ts'

/** On a line that only seems to be there nothing ever comes. So long beyond what the service itself takes for a page. */
const LINE_MILLISECONDS = 5000
/** Where the page does not say how long that is. */
const USUAL_PATIENCE_MILLISECONDS = 15_000
/** Until here the dimmed page says enough. */
const LONG_MILLISECONDS = 2000

type History = 'push' | 'replace' | 'none'
type Cause = 'offline' | 'timeout' | 'refused'

class Failed extends Error {
  readonly reason: Cause

  constructor(cause: Cause) {
    super(cause)
    this.reason = cause
  }
}

/** The query of an address: the one thing that differs between two states of a page. */
function queryOf(address: string): string {
  return new URL(address).search
}

export class AnsweredPage {
  readonly #window: Window
  #asking: AbortController | null = null
  #long: ReturnType<typeof setTimeout> | undefined
  #shown: string

  constructor(window: Window) {
    this.#window = window
    this.#shown = queryOf(window.location.href)
  }

  /** What is under way is no longer wanted. */
  #drop(): void {
    this.#asking?.abort()
    this.#asking = null
    this.#busy(false)
    clearTimeout(this.#long)
    this.#saysItTakesLong(false)
  }

  /** Shows the page's answer to another address; the address stands at once, as it does when a browser navigates. */
  async show(address: string, how: History): Promise<void> {
    const { history, location } = this.#window
    this.#drop()
    this.#say(null)
    if (how === 'push' && address !== location.href) history.pushState(null, '', address)
    else if (how === 'replace') history.replaceState(null, '', address)
    if (how === 'none' && queryOf(address) === this.#shown) {
      settle(this.#window.document, true)
      return
    }
    const asking = new AbortController()
    this.#asking = asking
    this.#busy(true)
    this.#long = setTimeout(() => this.#saysItTakesLong(true), LONG_MILLISECONDS)
    try {
      const answer = await this.#ask(address, asking.signal)
      if (asking.signal.aborted) return
      if (answer === null || !exchange(this.#window.document, answer, how === 'none')) {
        // The address stands already; with a part of the page in it, going there would load nothing.
        location.reload()
        return
      }
      this.#shown = queryOf(address)
      if (how === 'push') this.#reveal(new URL(address).hash)
    } catch (error) {
      if (asking.signal.aborted) return
      this.#say({ address, cause: error instanceof Failed ? error.reason : 'refused' })
    } finally {
      if (this.#asking === asking) this.#drop()
    }
  }

  /** Null: what came is no page, and is the browser's to show. */
  async #ask(address: string, signal: AbortSignal): Promise<Document | null> {
    const patience = AbortSignal.timeout(this.#patience())
    try {
      const headers = { accept: 'text/html' }
      const response = await fetch(address, { headers, signal: AbortSignal.any([signal, patience]) })
      const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
      if (response.status >= 500) throw new Failed('refused')
      if (!isPage || response.redirected) return null
      return new DOMParser().parseFromString(await response.text(), 'text/html')
    } catch (error) {
      if (error instanceof Failed) throw error
      throw new Failed(patience.aborted ? 'timeout' : 'offline')
    }
  }

  #patience(): number {
    const { patience } = this.#window.document.documentElement.dataset
    return (patience === undefined ? USUAL_PATIENCE_MILLISECONDS : Number(patience)) + LINE_MILLISECONDS
  }

  /** A part that the address names is shown, as a browser does it. */
  #reveal(hash: string): void {
    const part = hash === '' ? null : this.#window.document.getElementById(decodeURIComponent(hash.slice(1)))
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }

  #busy(isBusy: boolean): void {
    const main = this.#window.document.querySelector('main')
    if (isBusy) main?.setAttribute('aria-busy', 'true')
    else main?.removeAttribute('aria-busy')
  }

  #saysItTakesLong(isLong: boolean): void {
    const notice = this.#window.document.querySelector<HTMLElement>('[data-working]')
    if (notice !== null) notice.hidden = !isLong
  }

  /** The words stand in the page already, in its language. What is shown stays; the way to try again is a link. */
  #say(failure: { readonly address: string; readonly cause: Cause } | null): void {
    const notice = this.#window.document.querySelector<HTMLElement>('[data-failure]')
    if (notice === null) return
    notice.hidden = failure === null
    if (failure === null) return
    for (const words of notice.querySelectorAll<HTMLElement>('[data-cause]')) {
      words.hidden = words.dataset['cause'] !== failure.cause
    }
    notice.querySelector('a')?.setAttribute('href', failure.address)
  }
}
