/** One lane: its name, a bar for every period that is not a day, and its marks, reached one by one with the arrow keys. */
import { useState, type KeyboardEvent } from 'react'
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import { placeOf } from '#src/domain/timeline/time-window.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANE_HEIGHT, MARK, pixelsAt, ROW_HEIGHT, ROWS, SLOT } from './geometry.ts'
import { Grid } from './grid.tsx'
import { layoutMarks, type PlacedMark } from './mark-layout.ts'
import { MarkContent } from './mark-content.tsx'
import { markWords } from './entry-words.ts'
import type { Picture } from './picture.ts'
import { Spans } from './spans.tsx'
import styles from './lane.module.css'
import marks from './marks.module.css'

interface LaneProps {
  readonly name: string
  /** Those in the window. */
  readonly entries: readonly TimelineEntry[]
  readonly picture: Picture
  /** The row nearest to the axis is the lowest one. */
  readonly growsUp?: boolean
}

export function Lane({ name, entries, picture, growsUp = false }: LaneProps) {
  const { timeline } = useI18n().messages
  const { window, width, isPaper } = picture
  const points = entries.map((entry) => ({ x: pixelsAt(placeOf(entry.end, window), width), entry }))
  const placed = layoutMarks(points, { slot: SLOT, rows: ROWS })
  const top = (row: number): number => 2 + (growsUp ? ROWS - 1 - row : row) * ROW_HEIGHT
  const label = timeline.lane(name, entries.length)
  return (
    <div className={styles.lane}>
      <p className={styles.name} aria-hidden={isPaper ? undefined : 'true'}>
        {name}
      </p>
      <svg
        className={styles.track}
        height={isPaper ? undefined : LANE_HEIGHT}
        viewBox={isPaper ? `0 0 ${width} ${LANE_HEIGHT}` : undefined}
        role={isPaper ? undefined : 'group'}
        aria-label={isPaper ? undefined : label}
        aria-hidden={isPaper ? 'true' : undefined}
      >
        <Grid picture={picture} height={LANE_HEIGHT} />
        <Spans marks={placed} picture={picture} top={top} />
        {isPaper ? <PaperMarks placed={placed} top={top} /> : <Marks placed={placed} top={top} picture={picture} />}
      </svg>
    </div>
  )
}

interface MarksProps {
  readonly placed: readonly PlacedMark<TimelineEntry>[]
  readonly top: (row: number) => number
}

function keyOf({ entries: [first] }: PlacedMark<TimelineEntry>): string {
  return first?.key ?? ''
}

function PaperMarks({ placed, top }: MarksProps) {
  return placed.map((mark) => (
    <foreignObject key={keyOf(mark)} x={mark.x - MARK / 2} y={top(mark.row)} width={MARK} height={MARK}>
      <span className={marks.mark}>
        <MarkContent entries={mark.entries} />
      </span>
    </foreignObject>
  ))
}

function Marks({ placed, top, picture: { opened, onOpen } }: MarksProps & { readonly picture: Picture }) {
  const i18n = useI18n()
  /** The one mark that the Tab key stops at; the others are reached from it. */
  const [stop, setStop] = useState('')
  const hasStop = placed.some((mark) => keyOf(mark) === stop)
  return placed.map((mark, index) => {
    const key = keyOf(mark)
    const words = markWords(mark.entries, i18n)
    const isOpened = opened !== null && mark.entries.some((entry) => entry.key === opened)
    return (
      <foreignObject key={key} x={mark.x - MARK / 2} y={top(mark.row)} width={MARK} height={MARK}>
        <button
          type="button"
          className={marks.mark}
          title={words}
          aria-label={words}
          aria-expanded={isOpened}
          data-mark={key}
          tabIndex={hasStop ? (key === stop ? 0 : -1) : index === 0 ? 0 : -1}
          onFocus={() => setStop(key)}
          onKeyDown={goToNeighbour}
          onClick={() => onOpen(mark.entries.map((entry) => entry.key))}
        >
          <MarkContent entries={mark.entries} />
        </button>
      </foreignObject>
    )
  })
}

function goToNeighbour(event: KeyboardEvent<HTMLButtonElement>): void {
  const all = [...(event.currentTarget.closest('svg[role]')?.querySelectorAll('button') ?? [])]
  const index = all.indexOf(event.currentTarget)
  const target = neighbourIndex(event.key, index, all.length)
  if (target === null) return
  event.preventDefault()
  all[target]?.focus()
}

function neighbourIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(count - 1, index + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
