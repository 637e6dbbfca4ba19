/** The table itself: paths as groups of rows, who acts as columns. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import { actingSetsInOrder } from '#src/domain/matrix/acting-set.ts'
import { cellRuns } from '#src/domain/matrix/cell-run.ts'
import { cellSelections } from '#src/domain/matrix/cell-selection.ts'
import type { MeasureMatrix } from '#src/domain/matrix/measure-matrix.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { CellOfRun } from './cell-of-run.tsx'
import { MatrixHead } from './matrix-head.tsx'
import styles from './matrix-table.module.css'

export function MatrixTable({ matrix }: { readonly matrix: MeasureMatrix }) {
  const { messages, date, orderedCountries } = useI18n()
  const { view, tracker, selection, textMatch, addressFor } = useView()
  const order = actingSetsInOrder(orderedCountries)
  const selectionOf = useMemo(() => cellSelections(tracker, selection, textMatch), [tracker, selection, textMatch])
  const measureCount = matrix.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const { matrix: words } = messages
  return (
    <table {...TABLE} className={styles.matrix}>
      <caption className="visually-hidden">{words.caption(measureCount, view.items.length)}</caption>
      <MatrixHead reading={matrix.reading} order={order} />
      {matrix.groups.map(({ path, rows }) => (
        <tbody key={path.id} {...ROW_GROUP}>
          <tr {...ROW} className={styles.path}>
            <th {...ROW_HEADER} scope="rowgroup" colSpan={order.length + 1}>
              <span className={styles.number}>{path.number}</span>{' '}
              <Link href={addressFor({ page: 'path', id: path.id })}>
                <Words text={path.title} />
              </Link>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.measure.id} {...ROW} className={styles.row}>
              <th {...ROW_HEADER} scope="row">
                <Words text={row.measure.title} />
                <small className={styles.searched} aria-hidden="true">
                  {words.searched(date(row.searchedUntil, 'short'))}
                </small>
              </th>
              {cellRuns(row, order).map((run) => (
                <CellOfRun key={run.sets.join(' ')} run={run} row={row} selectionOf={selectionOf} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot {...ROW_GROUP}>
        <tr {...ROW} className={styles.row}>
          <th {...ROW_HEADER} scope="row">
            {words.total}
          </th>
          {order.map((set) => (
            <td key={set} {...CELL} className={styles.total}>
              {matrix.totals.get(set) ?? 0}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
