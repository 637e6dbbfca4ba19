/** The heads of the columns; each sorts by its column. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { COLUMN_HEADER, ROW, ROW_GROUP } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { pressedHead, SOURCE_COLUMNS, type SourceSorting } from './source-address.ts'
import styles from './source-head.module.css'

export function SourceHead({ sorting }: { readonly sorting: SourceSorting }) {
  const { milestones } = useI18n().messages
  const words = useSourcesWords()
  const { setParameters } = useView()
  return (
    <thead {...ROW_GROUP} className={styles.head}>
      <tr {...ROW} data-label={milestones.sort}>
        {SOURCE_COLUMNS.map((column) => {
          const order = sorting.column === column ? sorting.order : null
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
                title={milestones.sortBy(words.column[column])}
                onClick={() => setParameters(pressedHead(column, sorting))}
              >
                {words.column[column]}
                {order === null ? null : <span aria-hidden="true">{order === 'asc' ? '▲' : '▼'}</span>}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
