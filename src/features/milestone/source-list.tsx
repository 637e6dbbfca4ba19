/** Every source of the page once, numbered in the order of first use. */
import type { Source } from '#src/domain/records/source.ts'
import { AddressRecord } from '#src/ui/address-record.tsx'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { MilestoneModel } from './milestone-model.ts'
import { sourceLanguageName } from '#src/i18n/source-language.ts'
import { sourceAnchor } from './source-numbers.tsx'
import sections from './milestone-page.module.css'
import styles from './source-list.module.css'

export function SourceList({ model }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  return (
    <section className={sections.section} aria-labelledby="sources">
      <h2 id="sources">{messages.milestone.sources}</h2>
      <ol className={styles.sources}>
        {model.sources.map((source, index) => (
          <li key={source.id} id={sourceAnchor(index + 1)} tabIndex={-1} className={styles.source}>
            <span className={styles.number}>[{index + 1}]</span>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const { messages, date, language } = useI18n()
  const { milestone, terms, shell } = messages
  const facts = [
    source.published === null ? milestone.undatedSource : milestone.published(date(source.published, 'short')),
    sourceLanguageName(source.language, language, messages),
    source.official ? milestone.official : milestone.unofficial,
    terms.sourceParty[source.party ?? 'none'],
    terms.sourceKind[source.kind],
    terms.read[source.read],
  ]
  return (
    <div>
      <p>
        {source.url === null ? (
          <span lang={source.language}>{source.title}</span>
        ) : (
          <a href={source.url} rel="noreferrer" lang={source.language} title={shell.opensSource}>
            {source.title}
          </a>
        )}
      </p>
      <p className={styles.facts}>
        <span lang={source.language}>{source.publisher}</span> · {facts.join(' · ')}
        {' · '}
        {source.url === null ? milestone.noAddress : <AddressRecord source={source} />}
      </p>
      {source.url === null ? null : <p className={`${styles.address} print-only`}>{source.url}</p>}
    </div>
  )
}
