/** On whose word the country's statuses rest, with the milestones behind each count. */
import { OWN_LANGUAGE } from '#src/domain/country/source-coverage.ts'
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LongList } from '#src/ui/long-list.tsx'
import type { CountryModel } from './country-model.ts'
import { MilestoneLine } from './milestone-line.tsx'
import styles from './country-page.module.css'

function itemsOf(ids: readonly string[], items: readonly Item[]): Item[] {
  const asked = new Set(ids)
  return items.filter(({ id }) => asked.has(id))
}

export function SourceCoverageList({ model: { coverage, country, view } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { country: words, shell } = messages
  const { total, ownLanguage, ownOfficial, onlyOthers, withoutReport } = coverage
  const lines = [
    { label: words.ownLanguage(shell.languageName[OWN_LANGUAGE[country]]), ids: ownLanguage },
    { label: words.ownOfficial, ids: ownOfficial },
    { label: words.onlyOthers, ids: onlyOthers },
    { label: words.withoutReport, ids: withoutReport },
  ]
  return (
    <section className={styles.section} aria-labelledby="rests-on">
      <h2 id="rests-on">{words.sources}</h2>
      <p className={styles.definition}>{words.sourcesNote(total)}</p>
      <ul>
        {lines.map(({ label, ids }) => (
          <li key={label}>
            <b className="numbers">{words.ofTotal(ids.length, total)}</b> {label}
            {ids.length === 0 ? null : (
              <details className="screen-only">
                <summary>{words.showMilestones(ids.length)}</summary>
                <ul>
                  <LongList
                    items={itemsOf(ids, view.items)}
                    draw={(item) => <MilestoneLine key={item.id} item={item} />}
                  />
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
