/** Outside events coded for the path; their sources are named where they stand. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { EventList } from '#src/ui/event-list.tsx'
import { EventSources } from '#src/ui/event-sources.tsx'
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
