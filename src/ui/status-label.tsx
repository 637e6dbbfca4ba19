/** A status as shape and word. */
import { readItemStatus, readStatus } from '#src/domain/status-reading.ts'
import type { Item } from '#src/domain/item.ts'
import type { Nature, Status, StatusKey } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import { StatusMark } from './status-mark.tsx'
import { Why } from './why.tsx'
import styles from './status-label.module.css'

export { readingWords }

function Label({ status, words }: { readonly status: StatusKey; readonly words: string }) {
  return (
    <span className={styles.label} data-status={status}>
      <StatusMark status={status} />
      <span>{words}</span>
    </span>
  )
}

/** The shown status of an item, which says why when it is asked: it stands outside links and summaries. */
export function ItemStatus({ item }: { readonly item: Item }) {
  const { messages } = useI18n()
  return (
    <Why topic={{ about: 'status', item }}>
      <Label status={item.status ?? 'no-record'} words={readingWords(readItemStatus(item), messages)} />
    </Why>
  )
}

interface StatusLabelProps {
  readonly status: Status | null
  /** Whose nature decides the word; left out where only the plain status is meant, as in a legend. */
  readonly nature?: Nature
  readonly isExpired?: boolean
}

/** A status that is not an item's shown one: a party's, or that of a report. */
export function StatusLabel({ status, nature = 'outcome', isExpired = false }: StatusLabelProps) {
  const { messages } = useI18n()
  return (
    <Label status={status ?? 'no-record'} words={readingWords(readStatus({ status, nature }, isExpired), messages)} />
  )
}
