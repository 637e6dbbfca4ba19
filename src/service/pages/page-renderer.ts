/** Pages drawn in a thread of their own. Too many at once are refused: a browser can draw a page itself, and tomorrow too. */
import type { Edition } from '#src/domain/contract/edition.ts'
import type { RenderedPage } from '#src/domain/contract/page.ts'
import { Worker } from 'node:worker_threads'
import { hasRenderer } from './load-renderer.ts'
import type { PageAsk, RenderAnswer, RenderMessage } from './render-messages.ts'

/** More than this are seconds of drawing; whoever comes then is served sooner without. */
const MOST_WAITING = 48
/** Copies of many records are not worth their memory while nobody asks for pages that are not kept already. */
const MANY_MILESTONES = 2000
const REST_MILLISECONDS = 10_000
/** A drawing takes milliseconds, of many records more, of which the first search takes longest (docs/performance.md). */
const PATIENCE_MILLISECONDS = 15_000
const PATIENCE_WITH_A_MILESTONE = 0.5

/** For how many milliseconds somebody waits for a page: the page itself waits as long (src/answered). */
export function patienceFor(milestones: number): number {
  return PATIENCE_MILLISECONDS + Math.round(milestones * PATIENCE_WITH_A_MILESTONE)
}

type Published = Pick<Edition, 'revision' | 'fingerprint' | 'dataset'>

interface Waiting {
  readonly resolve: (page: RenderedPage) => void
  readonly reject: (reason: Error) => void
}

export class PageRenderer {
  readonly #folder: string
  readonly #waiting = new Map<number, Waiting>()
  #thread: Worker | null = null
  #published: Published | null = null
  #isClosed = false
  #count = 0
  /** When the thread last answered. */
  #heard = 0
  #rest: NodeJS.Timeout | null = null

  readonly #patience: (milestones: number) => number

  private constructor(folder: string, patience: (milestones: number) => number) {
    this.#folder = folder
    this.#patience = patience
  }

  /**
   * Null where the pages have not been built.
   * @param patience for how many milliseconds somebody waits, by the number of milestones
   */
  static of(pagesFolder: string, patience = patienceFor): PageRenderer | null {
    return hasRenderer(pagesFolder) ? new PageRenderer(pagesFolder, patience) : null
  }

  /** Draws the page from an edition; rejects when too many wait, and when it cannot be drawn. */
  render(edition: Published, ask: PageAsk): Promise<RenderedPage> {
    if (this.#isClosed || this.#waiting.size >= MOST_WAITING) return Promise.reject(new Error('too many pages at once'))
    const thread = this.#start()
    if (this.#published !== edition) {
      const { revision, fingerprint, dataset } = edition
      this.#send(thread, { is: 'edition', revision, fingerprint, dataset })
      this.#published = edition
    }
    this.#count += 1
    const number = this.#count
    return new Promise((resolve, reject) => {
      const asked = performance.now()
      const patience = setTimeout(
        () => this.#stopWaiting(number, asked, `the drawing of ${ask.pathname} did not end`),
        this.#patience(edition.dataset.milestones.length),
      )
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(patience)
          then(value)
        }
      this.#waiting.set(number, { resolve: settle(resolve), reject: settle(reject) })
      this.#send(thread, { is: 'page', number, ...ask })
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const thread = this.#thread
    this.#give('the service is closing')
    await thread?.terminate()
  }

  #send(thread: Worker, message: RenderMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window, takes it
    thread.postMessage(message)
  }

  #start(): Worker {
    if (this.#thread !== null) return this.#thread
    const thread = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: this.#folder })
    thread.unref()
    thread.on('message', (answer: RenderAnswer) => this.#take(answer))
    thread.on('error', (error) => this.#give(error instanceof Error ? error.message : String(error)))
    this.#thread = thread
    return thread
  }

  /** A thread that has drawn something meanwhile has much to do; one that was silent all the time will not speak again. */
  #stopWaiting(number: number, asked: number, reason: string): void {
    if (this.#heard < asked) {
      this.#give(reason)
      return
    }
    const waiting = this.#waiting.get(number)
    this.#waiting.delete(number)
    waiting?.reject(new Error(reason))
  }

  #take(answer: RenderAnswer): void {
    this.#heard = performance.now()
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('page' in answer) waiting?.resolve(answer.page)
    else waiting?.reject(new Error(answer.failure))
    this.#restLater()
  }

  #restLater(): void {
    if (this.#rest !== null) clearTimeout(this.#rest)
    if ((this.#published?.dataset.milestones.length ?? 0) < MANY_MILESTONES) return
    this.#rest = setTimeout(() => this.#waiting.size > 0 || this.#give('nobody asks'), REST_MILLISECONDS)
    this.#rest.unref()
  }

  /** Ends the thread and everything that waits for it; the next page starts another. */
  #give(reason: string): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#published = null
    void this.#thread?.terminate()
    this.#thread = null
    for (const { reject } of waiting) reject(new Error(reason))
  }
}
