/** Numbers of sources: each source once, in the order in which the paper first refers to it. */

export interface SourceNumbers {
  /** The numbers of these sources, ascending; a new source gets the next number. */
  readonly numbersOf: (sourceIds: readonly string[]) => number[]
  /** Ids in the order of their numbers, so far. */
  readonly inOrder: () => readonly string[]
}

export function sourceNumbers(): SourceNumbers {
  const numbers = new Map<string, number>()
  return {
    numbersOf: (sourceIds) => {
      for (const id of sourceIds) {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      }
      return [...new Set(sourceIds)].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
    },
    inOrder: () => [...numbers.keys()],
  }
}
