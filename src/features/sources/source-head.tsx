/** The heads of the columns; each sorts by its column. */
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { SortableHeads } from '#src/ui/sortable-heads.tsx'
import { pressedHead, SOURCE_COLUMNS, type SourceSorting } from './source-address.ts'
import styles from './source-head.module.css'

export function SourceHead({ sorting }: { readonly sorting: SourceSorting }) {
  const words = useSourcesWords()
  return (
    <SortableHeads
      columns={SOURCE_COLUMNS}
      nameOf={(column) => words.column[column]}
      sorting={sorting}
      pressed={(column) => pressedHead(column, sorting)}
      className={styles.head}
    />
  )
}
