/**
 * Stacked columns with their words: title, description, unit, source, legend and table. The drawing comes in its own
 * chunk; its room is kept from the start and everything that can be read stands before it.
 */
import { lazy, useId } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { ChartFigure } from './chart-data.ts'
import { ChartLegend } from './chart-legend.tsx'
import { ChartTable } from './chart-table.tsx'
import { PlotRoom } from './plot-room.tsx'
import { StatusPatterns } from './status-patterns.tsx'
import chart from './chart.module.css'
import styles from './column-chart.module.css'

/** A chunk that does not arrive costs the picture, not the page: the table holds the same figures. */
const ColumnPlot = lazy(async () => {
  try {
    return { default: (await import('./column-plot.tsx')).ColumnPlot }
  } catch {
    return { default: PlotFailed }
  }
})

function PlotFailed() {
  const { messages } = useI18n()
  return <p role="status">{messages.path.chartFailed}</p>
}

export function ColumnChart(figure: ChartFigure) {
  const { messages } = useI18n()
  const id = useId()
  const patterns = `fill${id}`
  const { title, level, description, unit, source, rows, series } = figure
  const Heading: `h${typeof level}` = `h${level}`
  return (
    <figure className={styles.figure} aria-labelledby={`title${id}`} aria-describedby={`description${id}`}>
      <figcaption>
        <Heading id={`title${id}`}>{title}</Heading>
        <p id={`description${id}`}>{description}</p>
      </figcaption>
      <StatusPatterns prefix={patterns} />
      <ChartLegend series={series} patterns={patterns} />
      <p className={styles.unit}>{unit}</p>
      <PlotRoom className={`${chart.plot} ${styles.plot}`}>
        <ColumnPlot
          title={title}
          description={messages.path.chartKeys}
          rows={rows}
          series={series}
          patterns={patterns}
        />
      </PlotRoom>
      <p className={styles.source}>{source}</p>
      <ChartTable {...figure} />
    </figure>
  )
}
