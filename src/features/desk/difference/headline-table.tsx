/** The counts at the head of the overview, before and after. */
import type { Difference } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { ROW_GROUP, TABLE } from '#src/ui/table-roles.ts'
import { ComparedHead, ComparedRow } from './compared-row.tsx'
import styles from './difference.module.css'

const COUNTS = ['total', 'open', 'proposals', 'achieved', 'overdue', 'quiet'] as const

/** Only those that change: five that do not would hide the one that does. */
export function HeadlineTable({ headline: { before, after } }: Pick<Difference, 'headline'>) {
  const { compare } = useEditingWords()
  const { number } = useI18n()
  const changed = COUNTS.filter((count) => before[count] !== after[count])
  if (changed.length === 0) return <p className={styles.unchanged}>{compare.sameCounts}</p>
  return (
    <section className={styles.item} aria-label={compare.headline}>
      <h3>{compare.headline}</h3>
      <table {...TABLE} className={styles.compare}>
        <ComparedHead />
        <tbody {...ROW_GROUP}>
          {changed.map((count) => (
            <ComparedRow
              key={count}
              what={compare.count[count]}
              before={number(before[count])}
              after={signed(before[count], after[count], number)}
              isChanged
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function signed(before: number, after: number, number: (value: number) => string): string {
  return `${number(after)} (${after > before ? '+' : '−'}${number(Math.abs(after - before))})`
}
