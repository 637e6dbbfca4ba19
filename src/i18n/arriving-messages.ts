/** The words of the first view at once, those of the other pages when they are read: the overview waits for no other page. */
import type { Language } from '#src/domain/vocabulary.ts'
import { loadFirst, loadPages } from './load-messages.ts'
import type { Messages } from './messages/messages.ts'

/** Words that are there, or on their way. */
class Arriving<T> {
  readonly #load: () => Promise<T>
  #value: T | undefined
  #request: Promise<void> | undefined

  constructor(load: () => Promise<T>) {
    this.#load = load
  }

  /** Asks for them; a request that failed is forgotten, so that trying again asks again. */
  async request(): Promise<void> {
    this.#request ??= this.#arrive()
    await this.#request
  }

  async #arrive(): Promise<void> {
    try {
      this.#value = await this.#load()
    } catch (error) {
      this.#request = undefined
      throw error
    }
  }

  /** The words; while they are on their way it throws the promise of them, which suspends the component that reads. */
  read(): T {
    if (this.#value !== undefined) return this.#value
    // oxlint-disable-next-line typescript/only-throw-error -- a thrown promise is how React is told to wait
    throw this.request()
  }
}

export interface ArrivingMessages {
  readonly messages: Messages
  /** Asks for the words of the other pages, so that they are there before a reader goes to one. */
  readonly requestPages: () => Promise<void>
}

export async function loadArrivingMessages(language: Language): Promise<ArrivingMessages> {
  const first = await loadFirst(language)
  const pages = new Arriving(() => loadPages(language))
  const messages: Messages = {
    ...first,
    get bodies() {
      return pages.read().bodies
    },
    get briefing() {
      return pages.read().briefing
    },
    get changes() {
      return pages.read().changes
    },
    get country() {
      return pages.read().country
    },
    get files() {
      return pages.read().files
    },
    get links() {
      return pages.read().links
    },
    get matrix() {
      return pages.read().matrix
    },
    get milestone() {
      return pages.read().milestone
    },
    get path() {
      return pages.read().path
    },
    get timeline() {
      return pages.read().timeline
    },
  }
  return { messages, requestPages: () => pages.request() }
}
