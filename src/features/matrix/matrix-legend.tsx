/** What the marks in the cells stand for; only those that occur. */
import type { MeasureMatrix } from '#src/domain/matrix/measure-matrix.ts'
import { PRESSING_FLAGS } from '#src/domain/flags/pressing-flags.ts'
import { STATUS_BY_PROGRESS } from '#src/domain/status-order.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import styles from './matrix-page.module.css'

export function MatrixLegend({ matrix: { groups } }: { readonly matrix: MeasureMatrix }) {
  const { messages, list } = useI18n()
  const { matrix, terms } = messages
  const filled = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => [...cells.values()].filter((cell) => cell.is === 'filled')),
  )
  const statuses = STATUS_BY_PROGRESS.filter((status) =>
    filled.some(({ counts }) => counts.some((count) => count.status === status)),
  )
  const flags = PRESSING_FLAGS.filter((id) => filled.some(({ pressing }) => pressing.some((count) => count.id === id)))
  return (
    <ul className={styles.legend} aria-label={matrix.legend}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusMark status={status} /> {terms.status[status]}
        </li>
      ))}
      {flags.length === 0 ? null : (
        <li>
          <b className={styles.pressing} aria-hidden="true">
            !
          </b>{' '}
          {matrix.pressingLegend} ({list(flags.map((id) => terms.flag[id]))})
        </li>
      )}
    </ul>
  )
}
