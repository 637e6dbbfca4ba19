/** One cell: counts by status and what needs an answer, leading to the milestones; or in words why there is nothing. */
import { Link } from 'wouter'
import type { ActingSet } from '#src/domain/matrix/acting-set.ts'
import type { CellRun } from '#src/domain/matrix/cell-run.ts'
import type { CellSelection } from '#src/domain/matrix/cell-selection.ts'
import type { MatrixCell, MatrixRow } from '#src/domain/matrix/measure-matrix.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { CELL } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { setName } from './cell-words.ts'
import styles from './matrix-table.module.css'

interface CellOfRunProps {
  readonly run: CellRun
  readonly row: MatrixRow
  readonly selectionOf: (row: MatrixRow, set: ActingSet) => CellSelection
}

export function CellOfRun({ run: { sets, cell }, row, selectionOf }: CellOfRunProps) {
  const { messages, date } = useI18n()
  const { matrix } = messages
  const [set] = sets
  if (cell.is === 'filled' && set !== undefined) {
    return (
      <td {...CELL} data-span="1">
        <FilledCell cell={cell} set={set} row={row} selection={selectionOf(row, set)} />
      </td>
    )
  }
  const inWords = cell.is === 'hidden' ? matrix.hidden(cell.count) : matrix.empty(date(row.searchedUntil, 'short'))
  return (
    <td {...CELL} colSpan={sets.length} data-span={sets.length} className={styles.nothing} title={inWords}>
      <span className={styles.long}>{inWords}</span>
      <span className={styles.brief} aria-hidden="true">
        {cell.is === 'hidden' ? `(${cell.count})` : matrix.none}
      </span>
    </td>
  )
}

interface FilledCellProps {
  readonly cell: Extract<MatrixCell, { is: 'filled' }>
  readonly set: ActingSet
  readonly row: MatrixRow
  readonly selection: CellSelection
}

function FilledCell({ cell: { counts, pressing }, set, row, selection: { change, others } }: FilledCellProps) {
  const i18n = useI18n()
  const { addressFor } = useView()
  const { matrix, terms } = i18n.messages
  const note = others === 0 ? null : matrix.others(others)
  const contents = [
    ...counts.map(({ status, count }) => `${count} ${terms.status[status]}`),
    ...pressing.map(({ id, count }) => matrix.pressing(terms.flag[id], count)),
    ...(note === null ? [] : [note]),
  ]
  const inWords = matrix.cell(wordsOf(row.measure.title), setName(set, i18n), i18n.list(contents))
  return (
    <Link href={addressFor({ page: 'milestones' }, change)} className={styles.filled} title={inWords}>
      <span className="visually-hidden">{inWords}</span>
      <span className={styles.counts} aria-hidden="true">
        {counts.map(({ status, count }) => (
          <span key={status}>
            <StatusMark status={status} /> {count}
          </span>
        ))}
      </span>
      {pressing.map(({ id, count }) => (
        <span key={id} className={styles.pressing} aria-hidden="true">
          <span className={styles.flag}>{terms.flag[id]}</span> {count}
        </span>
      ))}
    </Link>
  )
}
