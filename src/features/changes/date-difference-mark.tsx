/** Whether a line is the same at both dates, as a shape beside its word. */
import type { DateDifference } from '#src/domain/compare-at.ts'
import styles from './comparison-table.module.css'

const SHAPES: Readonly<Record<DateDifference, string>> = {
  same: 'M2.5 5.5h11M2.5 10.5h11',
  differs: 'M2.5 5.5h11M2.5 10.5h11M11 2L5 14',
  appeared: 'M2.5 8h11M8 2.5v11',
  gone: 'M2.5 8h11',
}

export function DateDifferenceMark({ difference }: { readonly difference: DateDifference }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} aria-hidden="true" focusable="false">
      <path d={SHAPES[difference]} />
    </svg>
  )
}
