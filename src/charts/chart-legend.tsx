/** Which fill means what, in the order of a column from the bottom up. */
import type { ChartSeries } from './chart-data.ts'
import { PatternSwatch } from './status-patterns.tsx'
import styles from './column-chart.module.css'

interface ChartLegendProps {
  readonly series: readonly ChartSeries[]
  readonly patterns: string
}

export function ChartLegend({ series, patterns }: ChartLegendProps) {
  return (
    <ul className={`${styles.legend} script-only`}>
      {series.map(({ key, label }) => (
        <li key={key}>
          <PatternSwatch prefix={patterns} status={key} />
          {label}
        </li>
      ))}
    </ul>
  )
}
