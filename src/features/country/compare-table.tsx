/** Each milestone with the own status of both, and whether they agree. */
import { Link } from 'wouter'
import type { ComparisonRow, MeasureComparison } from '#src/domain/country/comparison-rows.ts'
import { isAnswered } from '#src/domain/contract/site.ts'
import type { PartyReading } from '#src/domain/country/party-reading.ts'
import type { Country, Nature } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { DifferenceMark } from './difference-mark.tsx'
import { differenceWords, type CountryNames } from './difference-words.ts'
import styles from './compare-table.module.css'

/** On pages that the service answers; the others stand on the page of milestones. */
const MOST_OF_MEASURE = 6

interface CompareTableProps {
  readonly groups: readonly MeasureComparison[]
  readonly first: Country
  readonly second: Country
}

export function CompareTable({ groups, first, second }: CompareTableProps) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const most = isAnswered(useSite()) ? MOST_OF_MEASURE : Number.POSITIVE_INFINITY
  const { compare } = messages.country
  const names = { first: messages.terms.country[first], second: messages.terms.country[second] }
  return (
    <table {...TABLE} className={styles.compare}>
      <caption className="visually-hidden">{compare.caption}</caption>
      <thead {...ROW_GROUP} className={styles.head}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER} scope="col">
            {compare.milestone}
          </th>
          <th {...COLUMN_HEADER} scope="col">
            {names.first}
          </th>
          <th {...COLUMN_HEADER} scope="col">
            {names.second}
          </th>
          <th {...COLUMN_HEADER} scope="col">
            {compare.comparison}
          </th>
        </tr>
      </thead>
      {groups.map(({ measure, rows }) => (
        <tbody key={measure.id} {...ROW_GROUP}>
          <tr {...ROW} className={styles.measure}>
            <th {...ROW_HEADER} scope="rowgroup" colSpan={4}>
              <Words text={measure.title} /> <MeasureCounts rows={rows} />
            </th>
          </tr>
          {rows.slice(0, most).map((row) => (
            <Row key={row.item.id} row={row} names={names} />
          ))}
          {rows.length > most ? (
            <tr {...ROW}>
              <td {...CELL} colSpan={4}>
                <Link href={addressFor({ page: 'milestones' }, { measure: [measure.id], country: [first, second] })}>
                  {messages.overview.andMore(rows.length - most)}
                </Link>
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  )
}

/** Only where something differs: a line of noughts would bury it. */
function MeasureCounts({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { compare } = useI18n().messages.country
  const differing = rows.filter(({ difference }) => difference === 'differs').length
  return differing === 0 ? null : <small>{compare.measureCounts(differing, rows.length)}</small>
}

function Row({
  row: { item, first, second, difference },
  names,
}: {
  readonly row: ComparisonRow
  readonly names: CountryNames
}) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <tr {...ROW} className={styles.row} data-difference={difference}>
      <th {...ROW_HEADER} scope="row">
        <Link href={addressFor({ page: 'milestone', id: item.id })}>
          <Words text={item.title} />
        </Link>
      </th>
      <td {...CELL} data-label={names.first}>
        <Own reading={first} nature={item.nature} />
      </td>
      <td {...CELL} data-label={names.second}>
        <Own reading={second} nature={item.nature} />
      </td>
      <td {...CELL} className={styles.difference}>
        <DifferenceMark difference={difference} /> {differenceWords(difference, names, messages)}
      </td>
    </tr>
  )
}

function Own({ reading, nature }: { readonly reading: PartyReading | null; readonly nature: Nature }) {
  const { compare } = useI18n().messages.country
  if (reading === null) return <span className={styles.absent}>{compare.doesNotAct}</span>
  return <StatusLabel status={reading.status} nature={nature} isExpired={reading.isExpired} />
}
