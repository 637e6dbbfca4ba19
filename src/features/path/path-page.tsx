/** One of the four paths: what the paper argues, where it stands, how it got there, and every measure under it. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { PathId } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Neighbours } from '#src/ui/neighbours.tsx'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { StateBox } from '#src/ui/states.tsx'
import { useReveal } from '#src/ui/use-reveal.ts'
import { useView } from '#src/ui/view-context.ts'
import { MeasureSection } from './measure-section.tsx'
import { PathChart } from './path-chart.tsx'
import { PathEvents } from './path-events.tsx'
import { PathHeading } from './path-heading.tsx'
import { pathModel } from './path-model.ts'
import { PathStanding } from './path-standing.tsx'
import styles from './path-page.module.css'

export function PathPage({ id }: { readonly id: PathId }) {
  const { messages } = useI18n()
  const { tracker, view, addressFor } = useView()
  const model = useMemo(() => pathModel(tracker, view, id), [tracker, view, id])
  useReveal(null)
  if (model === null) return <UnknownPath id={id} />
  const words = messages.path
  const { previous, next } = model
  return (
    <article className={styles.page}>
      <PathHeading model={model} />
      {view.items.length === 0 ? <NothingMatches /> : null}
      <div className={styles.columns}>
        <PathStanding model={model} />
        <PathChart model={model} />
      </div>
      <section className={styles.section} aria-labelledby="measures">
        <h2 id="measures">{words.measures}</h2>
        {model.measures.map((measure) => (
          <MeasureSection key={measure.measure.id} model={measure} />
        ))}
      </section>
      <PathEvents model={model} />
      <Neighbours
        label={words.neighbours}
        previous={
          previous && {
            label: words.previousPath,
            address: addressFor({ page: 'path', id: previous.id }),
            title: previous.title,
          }
        }
        next={next && { label: words.nextPath, address: addressFor({ page: 'path', id: next.id }), title: next.title }}
      />
    </article>
  )
}

function UnknownPath({ id }: { readonly id: PathId }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const title = messages.states.notFoundPath(id)
  return (
    <>
      <PageHeading title={title} isHidden />
      <StateBox title={title} isAlert>
        <p>
          <Link href={addressFor({ page: 'overview' })}>{messages.states.toOverview}</Link>
        </p>
      </StateBox>
    </>
  )
}
