/** The sources of an outside event, named by their publishers where the event stands. */
import type { OutsideEvent } from '#src/domain/records/event.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from './view-context.ts'

export function EventSources({ event }: { readonly event: OutsideEvent }) {
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
