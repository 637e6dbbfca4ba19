/** What the tracker rests on: every source, whose word it is, how far was searched, and where the limits are. */
import { useMemo } from 'react'
import { coverageOf } from '#src/domain/sources/coverage.ts'
import { sourceUses } from '#src/domain/sources/source-uses.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useReveal } from '#src/ui/use-reveal.ts'
import { useView } from '#src/ui/view-context.ts'
import { CoverageTables } from './coverage-tables.tsx'
import { Limits } from './limits.tsx'
import { parseSourceAddress } from './source-address.ts'
import { SourceList } from './source-list.tsx'
import { SourceProblems } from './source-problems.tsx'
import { sourceLanguages, sourceRows } from './source-rows.ts'
import styles from './sources-page.module.css'

const SECTIONS = ['coverage', 'limits', 'list'] as const

export function SourcesPage() {
  const { number, date } = useI18n()
  const words = useSourcesWords()
  const { tracker, view, parameters } = useView()
  const { sources, events } = tracker.snapshot
  const { clock, items } = view
  const languages = useMemo(() => sourceLanguages(sources), [sources])
  const address = useMemo(() => parseSourceAddress(parameters, languages), [parameters, languages])
  const rows = useMemo(
    () => sourceRows(sources, sourceUses(tracker.assessedAt(clock), items, events, clock.asOf)),
    [tracker, clock, items, sources, events],
  )
  const coverage = useMemo(
    () => coverageOf(sources, tracker.assessedAt(clock), items, tracker.context.evidence.sourceOf),
    [tracker, clock, items, sources],
  )
  useReveal(null)
  const { total, official, byRead } = coverage.all
  return (
    <>
      <PageHeading title={words.title} />
      <SourceProblems problems={address.problems} />
      <p className={styles.lead}>
        <RichLine line={words.lead(number(total), number(official), number(byRead.full))} />
      </p>
      <p className={styles.note}>{words.scope(number(items.length), date(clock.asOf))}</p>
      <nav className={`${styles.contents} screen-only`} aria-label={words.contents}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{words[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <CoverageTables coverage={coverage} />
      <Limits coverage={coverage} />
      <SourceList rows={rows} address={address} languages={languages} />
    </>
  )
}
