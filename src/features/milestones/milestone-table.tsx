/** The table itself, in the order of the paper or of a column. */
import { useMemo } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { paperWidth, screenWidth, type ColumnId } from './columns.ts'
import { GroupedRows } from './grouped-rows.tsx'
import { MilestoneRow } from './milestone-row.tsx'
import { groupRows } from './row-groups.ts'
import type { Sorting } from './table-address.ts'
import { TableHead } from './table-head.tsx'
import type { OrderedRows } from './table-model.ts'
import { ROW_GROUP, TABLE } from '#src/ui/table-roles.ts'
import styles from './milestone-table.module.css'

interface MilestoneTableProps {
  readonly rows: OrderedRows
  /** Which rows are drawn; the end is excluded. */
  readonly start: number
  readonly end: number
  readonly sorting: Sorting | null
  readonly columns: readonly ColumnId[]
}

export const TABLE_ID = 'milestones'

export function MilestoneTable({ rows: { items, places }, start, end, sorting, columns }: MilestoneTableProps) {
  const shown = useMemo(() => items.slice(start, end), [items, start, end])
  const groups = useMemo(
    () => (sorting === null ? groupRows(items, shown, places) : null),
    [items, shown, places, sorting],
  )
  return (
    <div className={styles.frame} data-screen={screenWidth(columns)} data-paper={paperWidth(columns, groups !== null)}>
      <table {...TABLE} id={TABLE_ID} className={styles.table} data-grouped={groups === null ? 'no' : 'yes'}>
        <Caption shown={shown.length} total={items.length} sorting={sorting} />
        <TableHead columns={columns} sorting={sorting} />
        {groups === null ? (
          <tbody {...ROW_GROUP}>
            {shown.map((item) => (
              <MilestoneRow key={item.id} item={item} places={places} columns={columns} isGrouped={false} />
            ))}
          </tbody>
        ) : (
          <GroupedRows groups={groups} places={places} columns={columns} />
        )}
      </table>
    </div>
  )
}

interface CaptionProps {
  readonly shown: number
  readonly total: number
  readonly sorting: Sorting | null
}

function Caption({ shown, total, sorting }: CaptionProps) {
  const { messages, number } = useI18n()
  const { milestones, filter } = messages
  const order =
    sorting === null ? milestones.paperOrder : milestones.sorted[sorting.order](milestones.column[sorting.column])
  const parts = [milestones.count(total, number(total)), order]
  if (shown < total) parts.push(milestones.shown(number(shown), number(total)))
  return <caption>{parts.join(filter.sentence.separator)}</caption>
}
