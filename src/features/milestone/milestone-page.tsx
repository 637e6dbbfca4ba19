/** A milestone in full: every status leads to its reports, every report to its sources, every flag to its rule. */
import { lazy, Suspense, useMemo } from 'react'
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Neighbours } from '#src/ui/neighbours.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { REPORT_PARAMETER, reportAnchor } from '#src/ui/report-place.ts'
import { StateBox } from '#src/ui/states.tsx'
import { useReveal } from '#src/ui/use-reveal.ts'
import { useView } from '#src/ui/view-context.ts'
import { MilestoneCitation } from './citation.tsx'
import { DatesInForce } from './dates-in-force.tsx'
import { ErrorReport } from './error-report.tsx'
import { Facts } from './facts.tsx'
import { FlagList } from './flag-list.tsx'
import { History } from './history.tsx'
import { milestoneModel } from './milestone-model.ts'
import { MilestoneHeading } from './milestone-heading.tsx'
import { PartyTable } from './party-table.tsx'
import { RelatedEvents } from './related-events.tsx'
import { SourceList } from './source-list.tsx'
import styles from './milestone-page.module.css'

/** After the page: readers without a role never see it, and wait for none of it. */
const EditingLinks = lazy(async () => ({ default: (await import('./editing-links.tsx')).EditingLinks }))
const ReviewNote = lazy(async () => ({ default: (await import('./review-note.tsx')).ReviewNote }))

export function MilestonePage({ id }: { readonly id: string }) {
  const { messages } = useI18n()
  const { tracker, view, parameters, addressFor } = useView()
  const model = useMemo(() => milestoneModel(tracker, view, id), [tracker, view, id])
  const marked = parameters.get(REPORT_PARAMETER) ?? null
  useReveal(marked === null ? null : reportAnchor(marked))
  if (model === null) return <UnknownMilestone id={id} />
  const words = messages.milestone
  const { previous, next } = model
  return (
    <article className={styles.page}>
      <MilestoneHeading model={model} />
      <Suspense fallback={null}>
        <ReviewNote model={model} />
      </Suspense>
      <Suspense fallback={null}>
        <EditingLinks id={id} />
      </Suspense>
      <div className={styles.columns}>
        <div>
          <FlagList model={model} />
          <PartyTable model={model} />
        </div>
        <div>
          <Facts model={model} />
          <DatesInForce model={model} />
        </div>
      </div>
      <div className={styles.columns}>
        <History model={model} marked={marked} />
        <RelatedEvents model={model} />
      </div>
      <SourceList model={model} />
      <div className={styles.halves}>
        <MilestoneCitation model={model} />
        <ErrorReport id={id} />
      </div>
      <Neighbours
        label={words.neighbours}
        previous={
          previous && {
            label: words.previous,
            address: addressFor({ page: 'milestone', id: previous.id }),
            title: previous.title,
          }
        }
        next={next && { label: words.next, address: addressFor({ page: 'milestone', id: next.id }), title: next.title }}
      />
    </article>
  )
}

function UnknownMilestone({ id }: { readonly id: string }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <>
      <PageHeading title={messages.states.notFoundMilestone(id)} isHidden />
      <StateBox title={messages.states.notFoundMilestone(id)} isAlert>
        <p>
          <Link href={addressFor({ page: 'milestones' })}>{messages.shell.page.milestones}</Link>
        </p>
      </StateBox>
    </>
  )
}
