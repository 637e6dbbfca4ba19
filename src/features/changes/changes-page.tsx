/** What changed between two dates, in three lists that are never mixed, and one milestone at both of them. */
import { useMemo } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useView } from '#src/ui/view-context.ts'
import { changesModel } from './changes-model.ts'
import { CorrectedList } from './corrected-list.tsx'
import { MethodList } from './method-list.tsx'
import { MovedList } from './moved-list.tsx'
import { PeriodLines } from './period-lines.tsx'
import { SideBySide } from './side-by-side.tsx'
import styles from './changes-page.module.css'

export function ChangesPage() {
  const { messages } = useI18n()
  const { tracker, view, period } = useView()
  const model = useMemo(() => changesModel(tracker, view, period), [tracker, view, period])
  const { changed } = model
  return (
    <article className={styles.page}>
      <PageHeading title={messages.changes.title} />
      <PeriodLines changed={changed} />
      <SideBySide />
      {view.items.length === 0 ? <NothingMatches /> : null}
      <div className={styles.columns}>
        <MovedList model={model} />
        <div>
          <CorrectedList lines={changed.corrected} />
          <MethodList changes={changed.method} />
        </div>
      </div>
    </article>
  )
}
