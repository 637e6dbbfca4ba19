/** The country's own statuses, path by path and together: the counts of the overview's panels. */
import { Link } from 'wouter'
import { STATUS_BY_PROGRESS } from '#src/domain/status-order.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { CountryModel, StandingRow } from './country-model.ts'
import styles from './standing-table.module.css'

export function StandingTable({ model: { rows, overall, country } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { country: words, terms } = messages
  const statuses = STATUS_BY_PROGRESS.filter((status) => (overall.counts[status] ?? 0) > 0)
  const hasConcerned = overall.standing.concerned > 0
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className={styles.heading}>
        {words.byPath}
      </h2>
      <table className={styles.standing}>
        <caption className="visually-hidden">{words.byPathCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            <th scope="col">{words.acts}</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                <StatusMark status={status} /> <span className={styles.name}>{terms.status[status]}</span>
              </th>
            ))}
            {hasConcerned ? <th scope="col">{words.isConcerned}</th> : null}
          </tr>
        </thead>
        <tbody>
          {[...rows, overall].map((row) => (
            <Row
              key={row.path?.id ?? 'all'}
              row={row}
              statuses={statuses}
              country={country}
              hasConcerned={hasConcerned}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly row: StandingRow
  readonly statuses: readonly StatusKey[]
  readonly country: CountryModel['country']
  readonly hasConcerned: boolean
}

function Row({ row: { path, counts, standing }, statuses, country, hasConcerned }: RowProps) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  /** The numbers count what the country acts in, not what only concerns it; so do the lists behind them. */
  const change = { country: [country], match: 'acting' as const, ...(path === null ? {} : { path: [path.id] }) }
  return (
    <tr className={path === null ? styles.overall : undefined}>
      <th scope="row">
        {path === null ? (
          messages.overview.total
        ) : (
          <Link href={addressFor({ page: 'path', id: path.id }, { country: [country], match: 'any' })}>
            {path.number} <Words text={path.title} />
          </Link>
        )}
      </th>
      <td>{standing.total}</td>
      {statuses.map((status) => {
        const count = counts[status] ?? 0
        return (
          <td key={status} data-status={status}>
            {count === 0 ? (
              <span className={styles.zero}>0</span>
            ) : (
              <Link href={addressFor({ page: 'milestones' }, { ...change, status: [status] })}>{count}</Link>
            )}
          </td>
        )
      })}
      {hasConcerned ? <td>{standing.concerned}</td> : null}
    </tr>
  )
}
