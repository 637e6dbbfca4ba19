/** Every milestone of the selection as a table: sorted, with the columns that were asked for, and complete on paper. */
import { useMemo, useState } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Downloads } from '#src/ui/downloads.tsx'
import { ListParts, useListPart } from '#src/ui/list-parts.tsx'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useView } from '#src/ui/view-context.ts'
import { ColumnMenu } from './column-menu.tsx'
import { GradeLegend } from './grade-legend.tsx'
import { MilestoneTable, TABLE_ID } from './milestone-table.tsx'
import { MoreRows } from './more-rows.tsx'
import { parseTableAddress } from './table-address.ts'
import { orderedRows, ROWS_AT_ONCE } from './table-model.ts'
import { TableProblems } from './table-problems.tsx'

export function MilestonesPage() {
  const { messages, language } = useI18n()
  const { view, tracker, parameters, addressFor } = useView()
  const address = useMemo(() => parseTableAddress(parameters), [parameters])
  const { sorting, columns } = address
  const rows = useMemo(
    () => orderedRows(view, tracker.snapshot.framework, sorting, language),
    [view, tracker, sorting, language],
  )
  const part = useListPart(rows.items.length)
  const isInParts = part.last > 1
  const { limit, showMore } = useRowLimit(`${addressFor({ page: 'milestones' })} ${sorting?.column} ${sorting?.order}`)
  return (
    <>
      <PageHeading title={messages.milestones.title} />
      <TableProblems problems={address.problems} />
      {rows.items.length === 0 ? (
        <NothingMatches />
      ) : (
        <>
          <ColumnMenu address={address} />
          <Downloads />
          <MilestoneTable
            rows={rows}
            start={isInParts ? part.start : 0}
            end={isInParts ? part.end : Math.min(limit, rows.items.length)}
            sorting={sorting}
            columns={columns}
          />
          {isInParts ? (
            <ListParts part={part} total={rows.items.length} list={TABLE_ID} />
          ) : (
            <MoreRows shown={Math.min(limit, rows.items.length)} total={rows.items.length} onMore={showMore} />
          )}
          {columns.includes('grade') ? <GradeLegend /> : null}
        </>
      )}
    </>
  )
}

/** How many rows are drawn; another selection or order starts again at the top. */
function useRowLimit(subject: string) {
  const [asked, setAsked] = useState({ subject, limit: ROWS_AT_ONCE })
  const limit = asked.subject === subject ? asked.limit : ROWS_AT_ONCE
  return { limit, showMore: () => setAsked({ subject, limit: limit + ROWS_AT_ONCE }) }
}
