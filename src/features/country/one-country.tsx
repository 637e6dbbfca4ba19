/** The page of one country. */
import { useMemo } from 'react'
import { StatusOverTime } from '#src/charts/status-over-time.tsx'
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useView } from '#src/ui/view-context.ts'
import { AttentionList } from './attention-list.tsx'
import { CountryBodies } from './country-bodies.tsx'
import { CountryLinks } from './country-links.tsx'
import { countryModel, type CountryModel } from './country-model.ts'
import { FilterNote } from './filter-note.tsx'
import { OwnDates } from './own-dates.tsx'
import { OwnReportList } from './own-report-list.tsx'
import { PairList } from './pair-list.tsx'
import { SourceCoverageList } from './source-coverage-list.tsx'
import { StandingTable } from './standing-table.tsx'
import styles from './country-page.module.css'

export function OneCountry({ country }: { readonly country: Country }) {
  const { messages } = useI18n()
  const { tracker, selection, textMatch } = useView()
  const model = useMemo(
    () => countryModel(tracker, selection, textMatch, country),
    [tracker, selection, textMatch, country],
  )
  return (
    <>
      <PageHeading title={messages.terms.country[country]} />
      <FilterNote countries={[country]} />
      {model.view.items.length === 0 ? (
        <>
          <p>{messages.country.nothing(messages.terms.country[country])}</p>
          <NothingMatches />
        </>
      ) : (
        <>
          <Lead model={model} />
          <CountryLinks country={country} />
          <StandingTable model={model} />
          <div className={styles.chart}>
            <StatusOverTime
              points={model.points}
              description={messages.country.overTime(messages.terms.country[country])}
            />
          </div>
          <div className={styles.columns}>
            <div>
              <AttentionList model={model} />
              <OwnReportList model={model} />
            </div>
            <div>
              <OwnDates model={model} />
              <PairList model={model} />
              <SourceCoverageList model={model} />
              <CountryBodies model={model} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

function Lead({ model: { country, overall, view } }: { readonly model: CountryModel }) {
  const { messages, date } = useI18n()
  const { country: words, terms, overview } = messages
  const name = terms.country[country]
  const { total, achieved, open, proposals, concerned } = overall.standing
  const sentences = [
    words.lead(name, date(view.clock.asOf), total, achieved, open, proposals),
    ...(concerned === 0 ? [] : [words.concerned(concerned)]),
    words.own(name),
  ]
  return (
    <p className={styles.lead}>
      <RichLine line={sentences.join(overview.sentenceJoin)} />
    </p>
  )
}
