/** The heads of a table's columns; each sorts by its column. The table says how they are laid out above cards. */
import { isAnswered } from '#src/domain/contract/site.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { COLUMN_HEADER, ROW, ROW_GROUP } from './table-roles.ts'
import { useSite } from './site-context.ts'
import { useView } from './view-context.ts'
import styles from './sortable-heads.module.css'

interface SortableHeadsProps<C extends string> {
  readonly columns: readonly C[]
  readonly nameOf: (column: C) => string
  /** What the rows are sorted by; null: the order of the records. */
  readonly sorting: { readonly column: C; readonly order: 'asc' | 'desc' } | null
  /** The parameters after the head was pressed. */
  readonly pressed: (column: C) => Readonly<Record<string, string | null>>
  readonly className: string | undefined
}

export function SortableHeads<C extends string>({
  columns,
  nameOf,
  sorting,
  pressed,
  className,
}: SortableHeadsProps<C>) {
  const { milestones } = useI18n().messages
  const { setParameters, addressWith } = useView()
  const site = useSite()
  return (
    <thead {...ROW_GROUP} className={`${styles.head} ${className ?? ''}`}>
      <tr {...ROW} data-label={milestones.sort}>
        {columns.map((column) => {
          const order = sorting?.column === column ? sorting.order : null
          const mark = order === null ? null : <span aria-hidden="true">{order === 'asc' ? '▲' : '▼'}</span>
          return (
            <th
              key={column}
              {...COLUMN_HEADER}
              scope="col"
              data-column={column}
              aria-sort={order === null ? undefined : order === 'asc' ? 'ascending' : 'descending'}
            >
              {isAnswered(site) ? (
                <a href={`${site.base}${addressWith(pressed(column))}`} title={milestones.sortBy(nameOf(column))}>
                  {nameOf(column)}
                  {mark}
                </a>
              ) : (
                <button
                  type="button"
                  title={milestones.sortBy(nameOf(column))}
                  onClick={() => setParameters(pressed(column))}
                >
                  {nameOf(column)}
                  {mark}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
