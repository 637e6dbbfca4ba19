/** A bar under the mark of every entry that is known to the month or the year alone: from the first day of it to the last. */
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import { placeOf } from '#src/domain/timeline/time-window.ts'
import { MARK, pixelsAt } from './geometry.ts'
import type { PlacedMark } from './mark-layout.ts'
import type { Picture } from './picture.ts'
import styles from './lane.module.css'

const BAR_HEIGHT = 3

interface SpansProps {
  readonly marks: readonly PlacedMark<TimelineEntry>[]
  readonly picture: Picture
  readonly top: (row: number) => number
}

/** One bar for all that name the same period: the others would lie exactly under it. */
function differing(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return [...new Map(entries.toReversed().map((entry) => [`${entry.start} ${entry.end}`, entry])).values()].toReversed()
}

export function Spans({ marks, picture: { window, width }, top }: SpansProps) {
  return marks.flatMap(({ row, entries }) =>
    differing(entries.filter(({ start, end }) => start < end)).map(({ key, start, end }) => {
      const from = Math.max(0, pixelsAt(placeOf(start, window), width))
      const to = pixelsAt(placeOf(end, window), width)
      return (
        <rect
          key={key}
          data-span={key}
          x={from}
          y={top(row) + MARK}
          width={Math.max(BAR_HEIGHT, to - from)}
          height={BAR_HEIGHT}
          className={styles.span}
        />
      )
    }),
  )
}
