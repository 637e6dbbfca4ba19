/** The heads of the columns; each sorts by its column. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { SortableHeads } from '#src/ui/sortable-heads.tsx'
import type { ColumnId } from './columns.ts'
import { pressedHead, type Sorting } from './table-address.ts'
import styles from './table-head.module.css'

interface TableHeadProps {
  readonly columns: readonly ColumnId[]
  readonly sorting: Sorting | null
}

export function TableHead({ columns, sorting }: TableHeadProps) {
  const { milestones } = useI18n().messages
  return (
    <SortableHeads
      columns={columns}
      nameOf={(column) => milestones.column[column]}
      sorting={sorting}
      pressed={(column) => pressedHead(column, sorting)}
      className={styles.head}
    />
  )
}
