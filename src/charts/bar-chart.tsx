/**
 * Horizontal bars with their table. What stands around them (title, source, notes) is the caller's, which lays single
 * figures out in the same way; the drawing comes in its own chunk and its room is kept from the start.
 */
import { lazy } from 'react'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { BarFigure } from './bar-figure.ts'
import { handleBarKeys } from './bar-keys.ts'
import { PlotRoom } from './plot-room.tsx'
import chart from './chart.module.css'
import styles from './bar-chart.module.css'

/** A chunk that does not arrive costs the picture, not the page: the table holds the same figures. */
const BarPlot = lazy(async () => {
  try {
    return { default: (await import('./bar-plot.tsx')).BarPlot }
  } catch {
    return { default: PlotFailed }
  }
})

function PlotFailed() {
  const { messages } = useI18n()
  return <p role="status">{messages.path.chartFailed}</p>
}

export function BarChart({ figure }: { readonly figure: BarFigure }) {
  const { title, description, unit, keys, bars } = figure
  return (
    <>
      <p className={styles.description}>{description}</p>
      <p className={styles.unit}>{unit}</p>
      <PlotRoom className={`${chart.plot} ${styles.plot}`} bars={Math.min(bars.length, 4)} onKeys={handleBarKeys}>
        <BarPlot title={wordsOf(title)} description={keys} bars={bars} />
      </PlotRoom>
      <BarTable figure={figure} />
    </>
  )
}

/** The same figures as the chart: for whoever cannot see the picture, and for whoever wants the number. */
function BarTable({ figure: { title, unit, columns, bars } }: { readonly figure: BarFigure }) {
  const { messages } = useI18n()
  const hasDetails = bars.some(({ detail }) => detail !== null)
  return (
    <details className={`${chart.twin} ${styles.twin}`}>
      <summary>{messages.path.overTimeTable}</summary>
      <table>
        <caption>
          <Words text={title} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col">{unit}</th>
            {hasDetails ? <th scope="col">{columns.detail}</th> : null}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, written, detail }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{written}</td>
              {hasDetails ? <td>{detail ?? '–'}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
