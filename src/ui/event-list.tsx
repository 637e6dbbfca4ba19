/** Outside events: helping or hindering by shape and word, dated, with their sources. The newest stand open. */
import type { ReactNode } from 'react'
import type { OutsideEvent } from '#src/domain/records/event.ts'
import type { EventEffect } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from './date-text.tsx'
import { Words } from './words.tsx'
import styles from './event-list.module.css'

/** As many as can be taken in beside the rest of a page. */
const SHOWN = 6

interface EventListProps {
  /** Newest first. */
  readonly events: readonly OutsideEvent[]
  /** How this page names the sources of an event. */
  readonly sources: (event: OutsideEvent) => ReactNode
}

export function EventList({ events, sources }: EventListProps) {
  const { messages } = useI18n()
  const older = events.slice(SHOWN)
  const line = (event: OutsideEvent): ReactNode => <EventLine key={event.id} event={event} sources={sources(event)} />
  return (
    <>
      <ul className={styles.events}>{events.slice(0, SHOWN).map(line)}</ul>
      {older.length === 0 ? null : (
        <details className={styles.older}>
          <summary>{messages.milestone.moreEvents(older.length)}</summary>
          <ul className={styles.events}>{older.map(line)}</ul>
        </details>
      )}
    </>
  )
}

function EventLine({ event, sources }: { readonly event: OutsideEvent; readonly sources: ReactNode }) {
  const { messages, list } = useI18n()
  const { terms } = messages
  return (
    <li className={styles.event} data-effect={event.effect}>
      <p className={styles.head}>
        <span className={styles.effect}>
          <EffectMark effect={event.effect} /> {terms.eventEffect[event.effect]}
        </span>
        <DateText date={event.date} />
      </p>
      <p>
        <Words text={event.title} />
      </p>
      <p className={styles.meta}>
        {list(event.countries.map((actor) => terms.actor[actor]))} · {terms.eventKind[event.kind]} · {sources}
      </p>
    </li>
  )
}

function EffectMark({ effect }: { readonly effect: EventEffect }) {
  return (
    <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true" focusable="false">
      {effect === 'enabling' ? <path d="M6 1l5 10H1z" /> : <path d="M1 1h10L6 11z" className={styles.hollow} />}
    </svg>
  )
}
