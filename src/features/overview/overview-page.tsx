/** The overview: where the four paths stand, what moved, what is ahead, and who is where. */
import { lazy, useMemo } from 'react'
import { changesOf } from '#src/domain/changes.ts'
import { datesBetween } from '#src/domain/next-dates.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useView } from '#src/ui/view-context.ts'
import { CountryMatrix } from './country-matrix.tsx'
import { DatasetScript } from './dataset-script.tsx'
import { leadSentences } from './lead-sentence.ts'
import { NextDatesList } from './next-dates-list.tsx'
import { panelModels } from './panel-model.ts'
import { PathPanel } from './path-panel.tsx'
import { WhatChanged } from './what-changed.tsx'
import styles from './overview-page.module.css'

/** Few first views are empty; what to relax is worked out when one is. */
const NothingMatches = lazy(async () => ({ default: (await import('#src/ui/nothing-matches.tsx')).NothingMatches }))

export function OverviewPage() {
  const i18n = useI18n()
  const { messages, orderedCountries } = i18n
  const { view, tracker, period } = useView()
  const changes = useMemo(() => {
    const shown = new Set(view.items.map(({ id }) => id))
    return changesOf(tracker.changesIn(period), (id) => shown.has(id))
  }, [view, tracker, period])
  const dates = useMemo(() => datesBetween(view.items, view.clock.asOf, null, view.viewer), [view])
  const panels = useMemo(
    () => panelModels(tracker.snapshot.framework, view.items, dates, orderedCountries),
    [tracker, view, dates, orderedCountries],
  )
  return (
    <>
      <PageHeading title={messages.overview.title} isHidden />
      <DatasetScript />
      {view.items.length === 0 ? (
        <NothingMatches />
      ) : (
        <>
          <p className={styles.lead}>
            <RichLine
              line={leadSentences(view, changes, dates, i18n.date(period.since), i18n).join(
                messages.overview.sentenceJoin,
              )}
            />
          </p>
          <div className={styles.panels}>
            {panels.map((panel) => (
              <PathPanel key={panel.path.id} panel={panel} />
            ))}
          </div>
          <div className={styles.below}>
            <WhatChanged changes={changes} />
            <NextDatesList dates={dates} />
            <CountryMatrix />
          </div>
        </>
      )}
    </>
  )
}
