/** The indicators: charts where the paper compares, plain figures where it does not, and all of them as one table. */
import { useMemo } from 'react'
import { sectionTitles } from '#src/domain/evidence/section-titles.ts'
import type { Framework } from '#src/domain/records/framework.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { ComparedIndicator } from './compared-indicator.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { indicatorView } from './indicator-view.ts'
import { SingleIndicator } from './single-indicator.tsx'
import page from './evidence-page.module.css'
import styles from './indicators.module.css'

export function Indicators({ framework }: { readonly framework: Framework }) {
  const i18n = useI18n()
  const words = useEvidenceWords()
  const views = useMemo(
    () => framework.indicators.map((indicator) => indicatorView(indicator, i18n, words)),
    [framework, i18n, words],
  )
  const titles = useMemo(() => sectionTitles(framework), [framework])
  const compared = views.filter(({ drawing }) => drawing !== 'figure')
  const single = views.filter(({ drawing }) => drawing === 'figure')
  return (
    <section className={page.section} aria-labelledby="indicators">
      <h2 id="indicators" tabIndex={-1}>
        {words.indicators} <small>{words.view}</small>
      </h2>
      <p className={page.note}>{words.indicatorsNote(views.length)}</p>
      <div className={styles.compared}>
        {compared.map((view) => (
          <ComparedIndicator key={view.id} view={view} titles={titles} />
        ))}
      </div>
      <h3 className={styles.divider}>{words.figures}</h3>
      <ul className={styles.single}>
        {single.map((view) => (
          <SingleIndicator key={view.id} view={view} titles={titles} />
        ))}
      </ul>
      <IndicatorTable views={views} />
    </section>
  )
}
