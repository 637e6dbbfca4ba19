/** The heads of a table's columns; each sorts by its column. The table says how they are laid out above cards. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { COLUMN_HEADER, ROW, ROW_GROUP } from './table-roles.ts'
import styles from './sortable-heads.module.css'

interface SortableHeadsProps<C extends string> {
  readonly columns: readonly C[]
  readonly nameOf: (column: C) => string
  /** What the rows are sorted by; null: the order of the records. */
  readonly sorting: { readonly column: C; readonly order: 'asc' | 'desc' } | null
  readonly onSort: (column: C) => void
  readonly className: string | undefined
}

export function SortableHeads<C extends string>({
  columns,
  nameOf,
  sorting,
  onSort,
  className,
}: SortableHeadsProps<C>) {
  const { milestones } = useI18n().messages
  return (
    <thead {...ROW_GROUP} className={`${styles.head} ${className ?? ''}`}>
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
              <button type="button" title={milestones.sortBy(nameOf(column))} onClick={() => onSort(column)}>
                {nameOf(column)}
                {order === null ? null : <span aria-hidden="true">{order === 'asc' ? '▲' : '▼'}</span>}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
