/** Outside events coded for the path; their sources are named where they stand. */
import type { OutsideEvent } from '#src/domain/records/event.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { EventList } from '#src/ui/event-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { PathModel } from './path-model.ts'
import sections from './path-page.module.css'

export function PathEvents({ model: { events } }: { readonly model: PathModel }) {
  const { messages, date } = useI18n()
  const { view } = useView()
  const { path } = messages
  return (
    <section className={`${sections.section} ${sections.events}`} aria-labelledby="events">
      <h2 id="events">{path.events}</h2>
      <p className={sections.nothing}>{events.length === 0 ? path.noEvents : path.eventsNote(date(view.clock.asOf))}</p>
      <EventList events={events} sources={(event) => <EventSources event={event} />} />
    </section>
  )
}

function EventSources({ event }: { readonly event: OutsideEvent }) {
  const { messages } = useI18n()
  const { sourceOf } = useView().tracker.context.evidence
  return event.sources.map(sourceOf).map(({ id, url, publisher, title, language }, index) => (
    <span key={id}>
      {index === 0 ? null : messages.shell.listSeparator}
      {url === null ? (
        <span lang={language} title={title}>
          {publisher}
        </span>
      ) : (
        <a href={url} rel="noreferrer" lang={language} title={title}>
          {publisher}
        </a>
      )}
    </span>
  ))
}
