/** Others of this process were at it for longer than anybody should wait. The code is PostgreSQL's for a lock that is not to be had. */
export class WritersBusyError extends Error {
  override readonly name = 'WritersBusyError'
  readonly code = '55P03'
}

async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  await before
  await work()
}

/** Work that is done one after the other, in the order in which it was asked for. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /**
   * Whoever has waited for as long as he has patience is told so at once, also while the one before him is still at it; his
   * turn then passes without anything being done, and those behind him keep their places.
   */
  take<T>(patienceMilliseconds: number, work: () => Promise<T>): Promise<T> {
    const given = Promise.withResolvers<T>()
    let isWaiting = true
    const limit = setTimeout(() => {
      isWaiting = false
      given.reject(new WritersBusyError('others are writing'))
    }, patienceMilliseconds)
    this.#last = after(this.#last, async () => {
      clearTimeout(limit)
      if (!isWaiting) return
      try {
        given.resolve(await work())
      } catch (error) {
        given.reject(error)
      }
    })
    return given.promise
  }
}
