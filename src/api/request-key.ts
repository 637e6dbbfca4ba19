/**
 * One name for one thing that a person wants done: sent with every attempt at it, so that an attempt whose answer was lost
 * on the way is not done a second time. What was answered is finished, and the next one is something new.
 */
export class RequestKeys {
  readonly #unanswered = new Map<string, string>()

  /** @param wanted the same text for the same thing */
  async once<T>(wanted: string, attempt: (key: string) => Promise<T>): Promise<T> {
    const key = this.#unanswered.get(wanted) ?? crypto.randomUUID()
    this.#unanswered.set(wanted, key)
    const answer = await attempt(key)
    this.#unanswered.delete(wanted)
    return answer
  }
}
