/** Where the marks of a lane stand, and which of them have to share one so that none covers another. */

export interface Point<E> {
  /** Middle of the mark on the time axis, in pixels. */
  readonly x: number
  readonly entry: E
}

export interface PlacedMark<E> {
  readonly x: number
  /** Counts from 0, the row that is filled first. */
  readonly row: number
  /** One entry: a mark. More: a cluster, which stands where its first entry stands. */
  readonly entries: readonly E[]
}

interface Room {
  /** Least distance between the middles of two marks of a row. */
  readonly slot: number
  readonly rows: number
}

/**
 * Every entry in exactly one mark. A mark takes the first row with room for it; where none has room, it joins the mark that
 * began last, which is the nearest. Points that stand apart are never moved.
 */
export function layoutMarks<E>(points: readonly Point<E>[], { slot, rows }: Room): PlacedMark<E>[] {
  const marks: { x: number; row: number; entries: E[] }[] = []
  const lastOf: ((typeof marks)[number] | undefined)[] = Array.from({ length: Math.max(1, rows) })
  for (const { x, entry } of points.toSorted((a, b) => a.x - b.x)) {
    const row = lastOf.findIndex((last) => last === undefined || x - last.x >= slot)
    if (row >= 0) {
      const mark = { x, row, entries: [entry] }
      marks.push(mark)
      lastOf[row] = mark
    } else {
      marks.at(-1)?.entries.push(entry)
    }
  }
  return marks
}
