/** Status over time in the shape of a chart. */
import { partsOf, type Day } from '#src/domain/calendar-date.ts'
import { quarterEnd } from '#src/domain/quarters.ts'
import { STATUS_BY_PROGRESS } from '#src/domain/status-order.ts'
import type { StatusPoint } from '#src/domain/status-over-time.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'
import type { ChartRow } from './chart-data.ts'

/** The statuses that anything had at any time, done ones at the foot of a column. */
export function seriesOf(points: readonly StatusPoint[]): StatusKey[] {
  return STATUS_BY_PROGRESS.filter((status) => points.some(({ counts }) => counts[status] !== undefined))
}

/** The year stands under the last quarter of each year: that column is the year's end. */
function tickOf(day: Day): string | null {
  const { year, month } = partsOf(day)
  return month === 12 && quarterEnd(day) === day ? String(year) : null
}

/** A status that nothing had is zero, not missing: every milestone is counted in every column. */
export function statusRows(points: readonly StatusPoint[], dayLabel: (day: Day) => string): ChartRow[] {
  const series = seriesOf(points)
  return points.map(({ day, counts }) => {
    const values: ChartRow['values'] = Object.fromEntries(series.map((status) => [status, counts[status] ?? 0]))
    return { key: day, label: dayLabel(day), tick: tickOf(day), values }
  })
}
