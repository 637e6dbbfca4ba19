/** Outside events of the same path that share a country: beside the status, never part of it. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { EventList } from '#src/ui/event-list.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import { SourceNumbers } from './source-numbers.tsx'
import sections from './milestone-page.module.css'

export function RelatedEvents({ model: { events, numberOf } }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const { milestone } = messages
  return (
    <section className={sections.section} aria-labelledby="events">
      <h2 id="events">{milestone.relatedEvents}</h2>
      {events.length === 0 ? <p className={sections.nothing}>{milestone.noRelatedEvents}</p> : null}
      <EventList events={events} sources={({ sources }) => <SourceNumbers ids={sources} numberOf={numberOf} />} />
    </section>
  )
}
