/** What an address asks of the timeline beside the selection: `lanes`, and the window from `from` to `to`. */
import { endOf, parseCalendarDate, type CalendarDate } from '#src/domain/calendar-date.ts'
import { QueryReading, type QueryProblem } from '#src/domain/selection/selection-codec.ts'
import { LANINGS, type Laning } from '#src/domain/timeline/lanes.ts'
import { startOf } from '#src/domain/timeline/period-start.ts'
import { usualWindow, type TimeWindow } from '#src/domain/timeline/time-window.ts'

export const LANES_PARAMETER = 'lanes'
export const FROM_PARAMETER = 'from'
export const TO_PARAMETER = 'to'

/** A part that was not understood; `reversed`: a window that ends before it begins. */
export type TimelineProblem =
  | QueryProblem
  | { readonly parameter: 'from'; readonly value: CalendarDate; readonly to: CalendarDate; readonly reason: 'reversed' }

export interface TimelineAddress {
  readonly laning: Laning
  readonly window: TimeWindow
  readonly problems: readonly TimelineProblem[]
}

/** What names a window; null: the usual one, which moves along with the as-of date. */
export function windowParameters(window: TimeWindow | null): Record<string, string | null> {
  return { [FROM_PARAMETER]: window?.from ?? null, [TO_PARAMETER]: window?.to ?? null }
}

/** Dates of any precision: a month or a year begins with its first day and ends with its last. */
export function parseTimelineAddress(parameters: ReadonlyMap<string, string>, bounds: TimeWindow): TimelineAddress {
  const reading = new QueryReading([...parameters])
  const laning = reading.oneOf<Laning>(LANES_PARAMETER, LANINGS, 'path')
  const from = readDate(reading, FROM_PARAMETER)
  const to = readDate(reading, TO_PARAMETER) ?? bounds.to
  const { problems } = reading
  if (from === null) return { laning, window: usualWindow(bounds, endOf(to)), problems }
  const asked = { from: startOf(from), to: endOf(to) }
  if (asked.from <= asked.to) return { laning, window: asked, problems }
  const reversed = { parameter: FROM_PARAMETER, value: from, to, reason: 'reversed' } as const
  return { laning, window: usualWindow(bounds), problems: [...problems, reversed] }
}

function readDate(reading: QueryReading, key: string): CalendarDate | null {
  const text = reading.single(key)
  if (text === null) return null
  const date = parseCalendarDate(text)
  if (date === null) reading.report(key, text, 'not-a-date')
  return date
}
