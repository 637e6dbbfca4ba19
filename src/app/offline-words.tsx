import type { Snapshot } from '#src/domain/snapshot.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { useOfflineWords } from '#src/i18n/load-page-words.ts'
import styles from './shell.module.css'

interface OfflineWordsProps {
  readonly snapshot: Snapshot
  readonly heldSince: string | null
}

export function OfflineWords({ snapshot, heldSince }: OfflineWordsProps) {
  const { language, date } = useI18n()
  const words = useOfflineWords()
  /** A moment, not a date of the records: written as the reader's own clock has it. */
  const moments = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'long', timeStyle: 'short' })
  return (
    <aside className={styles.offline}>
      <p role="status">
        <b>{words.title}</b> {words.shown(String(snapshot.revision), date(snapshot.evidenceDate))}{' '}
        {heldSince === null ? null : words.received(moments.format(Date.parse(heldSince)))} {words.later}
      </p>
    </aside>
  )
}
