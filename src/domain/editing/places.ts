/** Where each record of a list stands, so that a long draft is not a search for each of its changes. */
export class Places {
  readonly #known = new Map<readonly unknown[], Map<string, number>>()

  /** Records are only added at the end or replaced in their place, so that a place once found stays. */
  of<T>(list: readonly T[], idOf: (record: T) => string): Map<string, number> {
    const known = this.#known.get(list)
    if (known !== undefined) return known
    const places = new Map(list.map((one, place) => [idOf(one), place]))
    this.#known.set(list, places)
    return places
  }
}
