import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { DateField } from './date-field.tsx'
import styles from './more-filters.module.css'

/** What concerns the record rather than the milestone: whether it changed, and what was known when. */
export function RecordChoices() {
  const { messages } = useI18n()
  const { selection, period, select } = useView()
  return (
    <div className={styles.record}>
      <label className={styles.changed}>
        <input
          type="checkbox"
          checked={selection.changed}
          onChange={({ target }) => {
            /** Changes are between two dates, so the address names the first even where it is the usual one. */
            select(target.checked ? { changed: true, since: period.since } : { changed: false })
          }}
        />
        <span>
          {messages.filter.changed}
          <small>
            {messages.filter.since} <DateText date={period.since} />
          </small>
        </span>
      </label>
      <DateField
        label={messages.filter.knownOn}
        day={selection.knownOn}
        onEmpty={() => select({ knownOn: null })}
        onApply={(knownOn) => select({ knownOn })}
      />
    </div>
  )
}
