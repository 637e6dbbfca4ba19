/** The heads of the columns; each sorts by its column. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import type { ColumnId } from './columns.ts'
import { pressedHead, type Sorting } from './table-address.ts'
import { COLUMN_HEADER, ROW, ROW_GROUP } from '#src/ui/table-roles.ts'
import styles from './table-head.module.css'

interface TableHeadProps {
  readonly columns: readonly ColumnId[]
  readonly sorting: Sorting | null
}

export function TableHead({ columns, sorting }: TableHeadProps) {
  const { milestones } = useI18n().messages
  const { setParameters } = useView()
  return (
    <thead {...ROW_GROUP} className={styles.head}>
      <tr {...ROW} data-label={milestones.sort}>
        {columns.map((column) => {
          const order = sorting?.column === column ? sorting.order : null
          return (
            <th
              key={column}
              {...COLUMN_HEADER}
              scope="col"
              data-column={column}
              aria-sort={order === null ? undefined : order === 'asc' ? 'ascending' : 'descending'}
            >
              <button
                type="button"
                title={milestones.sortBy(milestones.column[column])}
                onClick={() => setParameters(pressedHead(column, sorting))}
              >
                {milestones.column[column]}
                {order === null ? null : <span aria-hidden="true">{order === 'asc' ? '▲' : '▼'}</span>}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
