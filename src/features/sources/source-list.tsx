/** Every source as a table that can be searched, filtered and sorted; all that is asked for is drawn, and so printed. */
import { useMemo } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { SOURCE_MARKS } from '#src/domain/sources/source-marks.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { ListParts, useListPart } from '#src/ui/list-parts.tsx'
import { ROW_GROUP, TABLE } from '#src/ui/table-roles.ts'
import { useView } from '#src/ui/view-context.ts'
import { FilterForm } from './filter-form.tsx'
import { NO_FILTER, type SourceAddress } from './source-address.ts'
import { SourceHead } from './source-head.tsx'
import { SourceRowView } from './source-row.tsx'
import { filterRows, sortRows, type SourceRow } from './source-rows.ts'
import page from './sources-page.module.css'
import styles from './source-table.module.css'

interface SourceListProps {
  readonly rows: readonly SourceRow[]
  readonly address: SourceAddress
  readonly languages: readonly string[]
}

export function SourceList({ rows, address, languages }: SourceListProps) {
  const { language } = useI18n()
  const words = useSourcesWords()
  const { filter, sorting } = address
  const shown = useMemo(() => sortRows(filterRows(rows, filter), sorting, language), [rows, filter, sorting, language])
  return (
    <section className={page.section} aria-labelledby="list">
      <h2 id="list" tabIndex={-1}>
        {words.list}
      </h2>
      <FilterForm key={JSON.stringify(filter)} filter={filter} languages={languages} />
      <MarkLegend />
      <SourceTable shown={shown} total={rows.length} address={address} />
    </section>
  )
}

function MarkLegend() {
  const words = useSourcesWords()
  return (
    <div className={styles.legend}>
      <p>{words.marks}</p>
      <dl>
        {SOURCE_MARKS.map((mark) => (
          <div key={mark}>
            <dt>
              <span className={styles.mark}>{words.mark[mark]}</span>
            </dt>
            <dd>{words.markMeaning[mark]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface SourceTableProps {
  readonly shown: readonly SourceRow[]
  readonly total: number
  readonly address: SourceAddress
}

function SourceTable({ shown, total, address: { sorting } }: SourceTableProps) {
  const { messages, number } = useI18n()
  const words = useSourcesWords()
  const { setParameters, addressWith } = useView()
  const { milestones, filter } = messages
  const part = useListPart(shown.length)
  const count = words.caption(number(shown.length), number(total))
  if (shown.length === 0) {
    return (
      <div className={styles.nothing}>
        <p role="status">{words.noneFound}</p>
        <AddressButton className="screen-only" to={addressWith(NO_FILTER)} onPress={() => setParameters(NO_FILTER)}>
          {words.clear}
        </AddressButton>
      </div>
    )
  }
  return (
    <>
      <p className="visually-hidden" role="status">
        {count}
      </p>
      <div className={styles.frame}>
        <table {...TABLE} className={styles.table}>
          <caption>
            {[count, milestones.sorted[sorting.order](words.column[sorting.column])].join(filter.sentence.separator)}
          </caption>
          <SourceHead sorting={sorting} />
          <tbody {...ROW_GROUP}>
            {shown.slice(part.start, part.end).map((row) => (
              <SourceRowView key={row.source.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <ListParts part={part} total={shown.length} list="list" />
    </>
  )
}
