/** Counts by status at each quarter's end, as a chart with its table; whose milestones they are is for the page to say. */
import { useMemo } from 'react'
import type { StatusPoint } from '#src/domain/status-over-time.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { ColumnChart } from './column-chart.tsx'
import { seriesOf, statusRows } from './status-rows.ts'

interface StatusOverTimeProps {
  readonly points: readonly StatusPoint[]
  /** What is counted, in a sentence. */
  readonly description: string
}

export function StatusOverTime({ points, description }: StatusOverTimeProps) {
  const { messages, date } = useI18n()
  const { tracker, view } = useView()
  const { path, terms } = messages
  const rows = useMemo(() => statusRows(points, (day) => date(day, 'short')), [points, date])
  const series = useMemo(
    () => seriesOf(points).map((status) => ({ key: status, label: terms.status[status] })),
    [points, terms],
  )
  if (rows.length === 0) {
    return (
      <>
        <h2>{path.overTime}</h2>
        <p>{messages.milestone.noReports}</p>
      </>
    )
  }
  return (
    <ColumnChart
      title={path.overTime}
      level={2}
      description={description}
      unit={path.overTimeUnit}
      source={path.chartSource(String(tracker.snapshot.revision), date(view.clock.asOf))}
      rowsAre={path.quarterEnd}
      rows={rows}
      series={series}
    />
  )
}
