/** Status over time of the path's milestones in the selection. */
import { useMemo } from 'react'
import { ColumnChart } from '#src/charts/column-chart.tsx'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { chartRows, seriesOf } from './chart-rows.ts'
import type { PathModel } from './path-model.ts'
import sections from './path-page.module.css'

export function PathChart({ model: { points } }: { readonly model: PathModel }) {
  const { messages, date } = useI18n()
  const { tracker, view } = useView()
  const { path, terms } = messages
  const rows = useMemo(() => chartRows(points, (day) => date(day, 'short')), [points, date])
  const series = useMemo(
    () => seriesOf(points).map((status) => ({ key: status, label: terms.status[status] })),
    [points, terms],
  )
  return (
    <div className={sections.section}>
      {rows.length === 0 ? (
        <>
          <h2>{path.overTime}</h2>
          <p className={sections.nothing}>{messages.milestone.noReports}</p>
        </>
      ) : (
        <ColumnChart
          title={path.overTime}
          level={2}
          description={path.overTimeDescription}
          unit={path.overTimeUnit}
          source={path.chartSource(String(tracker.snapshot.revision), date(view.clock.asOf))}
          rowsAre={path.quarterEnd}
          rows={rows}
          series={series}
        />
      )}
    </div>
  )
}
