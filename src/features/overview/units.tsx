/** One mark a milestone, in the order of progress: the shape of a path at a glance. The counts beside it say it in words. */
import type { Item } from '#src/domain/item.ts'
import type { StatusCount } from '#src/domain/status-order.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import styles from './units.module.css'

interface UnitsProps {
  readonly items: readonly Item[]
  readonly counts: readonly StatusCount[]
}

export function Units({ items, counts }: UnitsProps) {
  const { messages, list } = useI18n()
  const inWords = list(counts.map(({ status, count }) => `${count} ${messages.terms.status[status]}`))
  return (
    <p className={styles.units} role="img" aria-label={`${messages.overview.statusOfEach}: ${inWords}`}>
      {items.map((item) => {
        const status = item.status ?? 'no-record'
        return (
          <StatusMark
            key={item.id}
            status={status}
            title={`${messages.terms.status[status]}: ${wordsOf(item.title)}`}
          />
        )
      })}
    </p>
  )
}
