/** Rows in the order of the paper, under the headings of their path and measure. */
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { ColumnId } from './columns.ts'
import { MilestoneRow } from './milestone-row.tsx'
import type { PaperPlaces } from './paper-order.ts'
import type { PathGroup } from './row-groups.ts'
import { ROW, ROW_GROUP, ROW_HEADER } from '#src/ui/table-roles.ts'
import styles from './grouped-rows.module.css'

interface GroupedRowsProps {
  readonly groups: readonly PathGroup[]
  readonly places: PaperPlaces
  readonly columns: readonly ColumnId[]
}

export function GroupedRows({ groups, places, columns }: GroupedRowsProps) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const heading = { span: columns.length }
  return groups.map(({ path, measures, shown, total }) => (
    <Fragment key={path.id}>
      <tbody {...ROW_GROUP} className={styles.path}>
        <GroupHeading {...heading} shown={shown} total={total}>
          <span className="visually-hidden">{messages.overview.pathNumber(path.number)}</span>
          <span className={styles.number} aria-hidden="true">
            {path.number}
          </span>{' '}
          <Link href={addressFor({ page: 'path', id: path.id })}>
            <Words text={path.title} />
          </Link>
        </GroupHeading>
      </tbody>
      {measures.map(({ measure, items, total: totalOfMeasure }) => (
        <tbody key={measure.id} {...ROW_GROUP} className={styles.measure}>
          <GroupHeading {...heading} shown={items.length} total={totalOfMeasure}>
            <span className="visually-hidden">{messages.overview.pathNumber(path.number)} </span>
            <Words text={measure.title} />
          </GroupHeading>
          {items.map((item) => (
            <MilestoneRow key={item.id} item={item} places={places} columns={columns} isGrouped />
          ))}
        </tbody>
      ))}
    </Fragment>
  ))
}

interface GroupHeadingProps {
  readonly span: number
  readonly shown: number
  readonly total: number
  readonly children: ReactNode
}

function GroupHeading({ span, shown, total, children }: GroupHeadingProps) {
  const { messages, number } = useI18n()
  const { count, shown: shownOf } = messages.milestones
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER} scope="rowgroup" colSpan={span} aria-colspan={span}>
        {children}{' '}
        <small>{shown === total ? count(total, number(total)) : shownOf(number(shown), number(total))}</small>
      </th>
    </tr>
  )
}
