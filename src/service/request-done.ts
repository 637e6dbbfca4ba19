/** A request that was answered, by whichever way. */
export interface RequestDone {
  readonly id: string
  readonly method: string
  /** As it was sent. */
  readonly url: string
  readonly status: number
  readonly milliseconds: number
  /** Who is believed to have sent it. */
  readonly address: string
}
