/** Something outside node_modules that a stage cannot do without. */
export interface Need {
  readonly name: string
  /** Debian packages that bring it. */
  readonly packages: readonly string[]
  /** What a person on another system should do, as a sentence. */
  readonly advice: string
  /** Where it is, or undefined while it is missing. */
  readonly find: () => string | undefined
}

/** A need that could not be met; its message is written for the person who ran the tests. */
export class UnmetNeedError extends Error {
  override readonly name = 'UnmetNeedError'
}
