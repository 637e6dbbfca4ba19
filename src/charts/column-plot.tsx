/** The drawing itself: the only place that knows the chart library. Loaded lazily by column-chart.tsx. */
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis, type TooltipContentProps } from 'recharts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { rowTotal, type ChartRow, type ChartSeries } from './chart-data.ts'
import { PatternSwatch, patternId } from './status-patterns.tsx'
import chart from './chart.module.css'
import styles from './column-chart.module.css'

interface ColumnPlotProps {
  readonly title: string
  readonly description: string
  readonly rows: readonly ChartRow[]
  readonly series: readonly ChartSeries[]
  /** Prefix of the ids of the fills, which stand outside the drawing. */
  readonly patterns: string
}

export function ColumnPlot({ title, description, rows, series, patterns }: ColumnPlotProps) {
  const ticks = rows.flatMap(({ key, tick }) => (tick === null ? [] : [key]))
  const tickOf = (key: string): string => rows.find((row) => row.key === key)?.tick ?? ''
  return (
    <BarChart
      data={rows.map((row) => ({ key: row.key, row }))}
      width="100%"
      height="100%"
      responsive
      title={title}
      desc={description}
      barCategoryGap="14%"
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} />
      <XAxis dataKey="key" ticks={ticks} tickFormatter={tickOf} interval="equidistantPreserveStart" />
      <YAxis allowDecimals={false} width={32} tickLine={false} axisLine={false} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--tint)' }}
        content={(props) => <PlotTooltip {...props} rows={rows} series={series} patterns={patterns} />}
      />
      {series.map(({ key, label }) => (
        <Bar
          key={key}
          stackId="all"
          dataKey={({ row }: { readonly row: ChartRow }) => row.values[key]}
          name={label}
          fill={`url(#${patternId(patterns, key)})`}
          stroke={key === 'no-record' ? 'var(--rule)' : `var(--status-${key})`}
          isAnimationActive={false}
          maxBarSize={44}
        />
      ))}
    </BarChart>
  )
}

type PlotTooltipProps = TooltipContentProps & Pick<ColumnPlotProps, 'rows' | 'series' | 'patterns'>

function PlotTooltip({ active, label, rows, series, patterns }: PlotTooltipProps) {
  const { messages, number } = useI18n()
  const row = rows.find(({ key }) => key === label)
  if (!active || row === undefined) return null
  return (
    <div className={`${chart.tooltip} ${styles.tooltip}`}>
      <b>{row.label}</b>
      <ul>
        {series
          .filter(({ key }) => (row.values[key] ?? 0) > 0)
          .toReversed()
          .map(({ key, label: word }) => (
            <li key={key}>
              <PatternSwatch prefix={patterns} status={key} />
              {word} <b>{number(row.values[key] ?? 0)}</b>
            </li>
          ))}
      </ul>
      <p>
        {messages.overview.total} <b>{number(rowTotal(row, series))}</b>
      </p>
    </div>
  )
}
