/** One milestone, one row. */
import { Link } from 'wouter'
import type { Item } from '#src/domain/item.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { CellContent } from './cell-content.tsx'
import { isInHeadings, NAMING_COLUMN, type ColumnId } from './columns.ts'
import type { PaperPlaces } from './paper-order.ts'
import { CELL, ROW, ROW_HEADER } from '#src/ui/table-roles.ts'
import styles from './milestone-row.module.css'

interface MilestoneRowProps {
  readonly item: Item
  readonly places: PaperPlaces
  readonly columns: readonly ColumnId[]
  /** Path and measure stand above the row as headings. */
  readonly isGrouped: boolean
}

export function MilestoneRow({ item, places, columns, isGrouped }: MilestoneRowProps) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <tr {...ROW} className={styles.row}>
      {columns.map((column) =>
        column === NAMING_COLUMN ? (
          <th key={column} {...ROW_HEADER} scope="row" data-column={column}>
            <Link href={addressFor({ page: 'milestone', id: item.id })}>
              <Words text={item.title} />
            </Link>
            {isGrouped || !columns.some(isInHeadings) ? null : <Origin item={item} places={places} columns={columns} />}
          </th>
        ) : (
          <td key={column} {...CELL} data-column={column} data-label={messages.milestones.column[column]}>
            <div>
              <CellContent column={column} item={item} places={places} />
            </div>
          </td>
        ),
      )}
    </tr>
  )
}

/** On paper the columns of path and measure would leave no room for the rest, so they stand under the title. */
function Origin({ item, places, columns }: Omit<MilestoneRowProps, 'isGrouped'>) {
  const { messages } = useI18n()
  const hasPath = columns.includes('path')
  const hasMeasure = columns.includes('measure')
  const path = places.pathOf(item)
  return (
    <div className={`${styles.origin} print-only`}>
      {hasPath ? messages.overview.pathNumber(path.number) : null}
      {hasPath ? ' · ' : null}
      {hasMeasure ? <Words text={places.measureOf(item).title} /> : null}
      {hasPath && !hasMeasure ? <Words text={path.title} /> : null}
    </div>
  )
}
