/** The drawing itself, with each bar's name above it and its value at its end. Loaded lazily by bar-chart.tsx. */
import { Bar, BarChart, LabelList, Tooltip, XAxis, YAxis, type TooltipContentProps } from 'recharts'
import type { Bar as BarRow } from './bar-figure.ts'
import chart from './chart.module.css'
import styles from './bar-chart.module.css'

interface BarPlotProps {
  readonly title: string
  readonly description: string
  readonly bars: readonly BarRow[]
}

/** Room to the right of the longest bar for its value in words. */
const VALUE_ROOM = 108
const BAR_SIZE = 15

export function BarPlot({ title, description, bars }: BarPlotProps) {
  const rowAt = (index: number | undefined): BarRow | undefined => (index === undefined ? undefined : bars[index])
  return (
    <BarChart
      layout="vertical"
      data={bars.map(({ key, value }) => ({ key, value }))}
      width="100%"
      height="100%"
      responsive
      title={title}
      desc={description}
      margin={{ top: 10, right: VALUE_ROOM, bottom: 0, left: 1 }}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="key" hide />
      <Tooltip isAnimationActive={false} cursor={false} content={(props) => <PlotTooltip {...props} bars={bars} />} />
      <Bar
        dataKey="value"
        barSize={BAR_SIZE}
        isAnimationActive={false}
        shape={({ x, y, width, height, index }) => (
          <path
            d={`M${x} ${y}h${width}v${height}h-${width}z`}
            width={width}
            className={rowAt(index)?.isMain === true ? styles.main : styles.other}
          />
        )}
      >
        <LabelList
          content={({ x, y, width, height, index }) => {
            const row = rowAt(index)
            if (row === undefined) return null
            const [left, top] = [Number(x), Number(y)]
            return (
              <g aria-hidden="true">
                <text x={left} y={top - 5} className={styles.name}>
                  {row.label}
                  {row.detail === null ? null : (
                    <tspan dx="8" className={styles.detail}>
                      {row.detail}
                    </tspan>
                  )}
                </text>
                <text x={left + Number(width) + 6} y={top + Number(height) - 3} className={styles.value}>
                  {row.written}
                </text>
              </g>
            )
          }}
        />
      </Bar>
    </BarChart>
  )
}

function PlotTooltip({ active, label, bars }: TooltipContentProps & Pick<BarPlotProps, 'bars'>) {
  const bar = bars.find(({ key }) => key === label)
  if (!active || bar === undefined) return null
  return (
    <div className={`${chart.tooltip} ${styles.tooltip}`}>
      <p>
        {bar.label} <b>{bar.written}</b>
      </p>
      {bar.detail === null ? null : <p>{bar.detail}</p>}
    </div>
  )
}
