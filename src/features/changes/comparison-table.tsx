/** What stood at the first date, what stands at the second, and whether they are the same. */
import { Link } from 'wouter'
import { countDifferences, type MilestoneComparison } from '#src/domain/compare-at.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { RichLine } from '#src/ui/rich-line.tsx'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { useReveal } from '#src/ui/use-reveal.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { comparisonLines, type ComparisonLine } from './comparison-lines.ts'
import { DateDifferenceMark } from './date-difference-mark.tsx'
import { LineValue } from './line-value.tsx'
import { PAIR_ANCHOR } from './pair-address.ts'
import styles from './comparison-table.module.css'

export function ComparisonTable({ comparison }: { readonly comparison: MilestoneComparison }) {
  const i18n = useI18n()
  /** Chosen further down the page, it would otherwise appear out of sight. */
  useReveal(PAIR_ANCHOR)
  const { period, addressFor } = useView()
  const { pair } = i18n.messages.changes
  const [first, second] = [i18n.date(period.since, 'short'), i18n.date(period.until, 'short')]
  const lines = comparisonLines(comparison, i18n)
  const { item } = comparison
  return (
    <>
      <h3 className={styles.title}>
        <Link href={addressFor({ page: 'milestone', id: item.id })}>
          <Words text={item.title} />
        </Link>
      </h3>
      <p>
        <RichLine line={pair.differing(countDifferences(comparison), lines.length)} />
      </p>
      <table {...TABLE} className={styles.table}>
        <caption className="visually-hidden">{pair.caption(wordsOf(item.title), first, second)}</caption>
        <thead {...ROW_GROUP} className={styles.head}>
          <tr {...ROW}>
            {[pair.what, pair.on(first), pair.on(second), pair.comparison].map((head) => (
              <th key={head} {...COLUMN_HEADER} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {lines.map((line) => (
            <Row key={line.key} line={line} heads={[pair.on(first), pair.on(second)]} nature={item.nature} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface RowProps {
  readonly line: ComparisonLine
  readonly heads: readonly [string, string]
  readonly nature: MilestoneComparison['item']['nature']
}

function Row({ line, heads: [first, second], nature }: RowProps) {
  const { pair } = useI18n().messages.changes
  const { difference } = line.values
  return (
    <tr {...ROW} className={styles.row} data-difference={difference}>
      <th {...ROW_HEADER} scope="row">
        {line.name}
      </th>
      <td {...CELL} data-label={first}>
        <LineValue line={line} at="first" nature={nature} />
      </td>
      <td {...CELL} data-label={second}>
        <LineValue line={line} at="second" nature={nature} />
      </td>
      <td {...CELL} className={styles.difference}>
        <DateDifferenceMark difference={difference} /> {pair.difference[difference]}
      </td>
    </tr>
  )
}
