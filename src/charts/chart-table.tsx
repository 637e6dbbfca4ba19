/** The same figures as the chart, as a table: for whoever cannot see the picture, and for whoever wants the number. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { rowTotal, type ChartFigure } from './chart-data.ts'
import chart from './chart.module.css'
import styles from './column-chart.module.css'

export function ChartTable({ title, unit, rowsAre, rows, series }: ChartFigure) {
  const { messages, number } = useI18n()
  const words = messages.path
  return (
    <details className={`${chart.twin} ${styles.twin}`}>
      <summary>{words.overTimeTable}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: it scrolls by itself, so the keyboard has to reach it */}
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={words.overTimeTable}>
        <table>
          <caption>
            {title} ({unit})
          </caption>
          <thead>
            <tr>
              <th scope="col">{rowsAre}</th>
              {series.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{messages.overview.total}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {series.map(({ key }) => {
                  const value = row.values[key]
                  return <td key={key}>{value === undefined ? '–' : number(value)}</td>
                })}
                <td>{number(rowTotal(row, series))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
