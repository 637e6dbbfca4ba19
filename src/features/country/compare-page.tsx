/** Two countries side by side, measure by measure. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import {
  bothAct,
  comparisonByMeasure,
  comparisonRows,
  countDifferences,
  DIFFERENCES,
} from '#src/domain/country/comparison-rows.ts'
import { viewOf } from '#src/domain/view.ts'
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useView } from '#src/ui/view-context.ts'
import { CompareLinks } from './compare-links.tsx'
import { CompareTable } from './compare-table.tsx'
import { DifferenceMark } from './difference-mark.tsx'
import { differenceWords } from './difference-words.ts'
import { FilterNote } from './filter-note.tsx'
import styles from './country-page.module.css'
import compareStyles from './compare-table.module.css'

interface ComparePageProps {
  readonly first: Country
  readonly second: Country
}

export function ComparePage({ first, second }: ComparePageProps) {
  const { messages } = useI18n()
  const { tracker, selection, textMatch, addressFor } = useView()
  const rows = useMemo(() => {
    // Of all three's view: with one country chosen an item would carry that country's flags alone.
    const { items } = viewOf(tracker, { ...selection, country: [], match: 'any' }, textMatch)
    return comparisonRows(items, first, second)
  }, [tracker, selection, textMatch, first, second])
  const groups = useMemo(() => comparisonByMeasure(rows, tracker.snapshot.framework.measures), [rows, tracker])
  const counts = countDifferences(rows)
  const { compare } = messages.country
  const { terms, overview } = messages
  const names = { first: terms.country[first], second: terms.country[second] }
  const lead = [
    compare.lead(bothAct(counts), counts.differs, counts.same, counts['no-record']),
    compare.rest(names.first, counts['only-first'], names.second, counts['only-second']),
  ]
  return (
    <>
      <PageHeading title={compare.title(names.first, names.second)} />
      <FilterNote countries={[first, second]} />
      {rows.length === 0 ? (
        <p>
          {compare.nothing} <Link href={addressFor({ page: 'overview' })}>{messages.states.toOverview}</Link>
        </p>
      ) : (
        <>
          <p className={styles.lead}>
            <RichLine line={lead.join(overview.sentenceJoin)} />
          </p>
          <p className={styles.definition}>{compare.definition}</p>
          <CompareLinks first={first} second={second} />
          <ul className={compareStyles.counts} aria-label={compare.counts}>
            {DIFFERENCES.map((difference) => (
              <li key={difference}>
                <DifferenceMark difference={difference} /> <b>{counts[difference]}</b>{' '}
                {differenceWords(difference, names, messages)}
              </li>
            ))}
          </ul>
          <CompareTable groups={groups} first={first} second={second} />
        </>
      )}
    </>
  )
}
