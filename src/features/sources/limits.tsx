/** The limits of the records, as the records themselves state them (src/dataset/README.md), with the counts of this day. */
import type { Coverage } from '#src/domain/sources/coverage.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './sources-page.module.css'

export function Limits({ coverage: { all, sides, chineseOfficialInEnglish } }: { readonly coverage: Coverage }) {
  const { date, number } = useI18n()
  const { limits, limit } = useSourcesWords()
  const { evidenceDate, framework } = useView().tracker.snapshot
  const chinese = sides.find(({ side }) => side === 'CN')?.sources.official ?? 0
  const lines = [
    limit.paper(date(framework.paper.published)),
    limit.excerpt,
    limit.reach(date(evidenceDate)),
    limit.dates,
    limit.official(number(all.official), number(all.total), number(chinese), number(chineseOfficialInEnglish)),
    limit.hosts,
    limit.readings,
    limit.paperDates,
    limit.translations,
    limit.links(number(all.addresses), number(all.checked), number(all.archived)),
  ]
  return (
    <section className={styles.section} aria-labelledby="limits">
      <h2 id="limits" tabIndex={-1}>
        {limits}
      </h2>
      <ul className={styles.limits}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
