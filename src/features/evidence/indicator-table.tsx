/** Every value of every indicator in one table: for reading across, for copying, and for whoever has no use for pictures. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { Words } from '#src/ui/words.tsx'
import type { IndicatorView } from './indicator-view.ts'
import styles from './indicators.module.css'

export function IndicatorTable({ views }: { readonly views: readonly IndicatorView[] }) {
  const { date } = useI18n()
  const words = useEvidenceWords()
  const { column } = words
  return (
    <details className={styles.all}>
      <summary>{words.allFigures}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: it scrolls by itself, so the keyboard has to reach it */}
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={words.allFigures}>
        <table>
          <caption className="visually-hidden">{words.allCaption(views.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{column.indicator}</th>
              <th scope="col">{column.whose}</th>
              <th scope="col">{column.value}</th>
              <th scope="col">{column.unit}</th>
              <th scope="col">{column.rank}</th>
              <th scope="col">{column.period}</th>
              <th scope="col">{column.section}</th>
            </tr>
          </thead>
          {views.map(({ id, title, unit, values, ratios, section }) => (
            <tbody key={id}>
              {values.map((value, index) => (
                <tr key={value.entity}>
                  {index > 0 ? null : (
                    <th scope="rowgroup" rowSpan={values.length + ratios.length}>
                      <Words text={title} />
                    </th>
                  )}
                  <td>{value.whose}</td>
                  <td>{value.written}</td>
                  <td>
                    <Words text={unit} />
                  </td>
                  <td>{value.worldRank ?? '–'}</td>
                  <td>{value.date === null ? words.noDate : date(value.date, 'short')}</td>
                  <td>{section}</td>
                </tr>
              ))}
              {ratios.map(({ key, to, written }) => (
                <tr key={key}>
                  <td>{words.ratioTo(to)}</td>
                  <td>{written}</td>
                  <td>{words.times}</td>
                  <td>–</td>
                  <td>–</td>
                  <td>{section}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  )
}
