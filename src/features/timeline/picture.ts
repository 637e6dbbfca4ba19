/** What every part of the drawing has to know. */
import type { Day } from '#src/domain/calendar-date.ts'
import type { TimeWindow } from '#src/domain/timeline/time-window.ts'
import type { Tick } from './axis-ticks.ts'

export interface Picture {
  readonly window: TimeWindow
  readonly asOf: Day
  /** In pixels. */
  readonly width: number
  readonly ticks: readonly Tick[]
  /** Printed: it fills the paper, and nothing of it can be pressed. */
  readonly isPaper: boolean
  /** The key of an entry of the mark whose list is open. */
  readonly opened: string | null
  readonly onOpen: (keys: readonly string[]) => void
}
