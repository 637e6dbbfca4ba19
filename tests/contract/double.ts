/** Something that answers the API: the mocks, or the service on one of its stores. */
export interface Double {
  /** The store it reports. */
  readonly store: 'mocks' | 'sqlite' | 'postgresql'
  /** @param address below the prefix of the API, with its query */
  readonly ask: (address: string, init?: RequestInit) => Promise<Response>
  readonly stop: () => Promise<void>
}

export type StartDouble = () => Promise<Double>
