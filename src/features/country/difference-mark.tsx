/** Whether two statuses agree, as a shape beside its word: told apart without colour. */
import type { Difference } from '#src/domain/country/comparison-rows.ts'
import styles from './difference-mark.module.css'

function Shape({ difference }: { readonly difference: Difference }) {
  switch (difference) {
    case 'same':
      return <path d="M2.5 5.5h11M2.5 10.5h11" />
    case 'differs':
      return <path d="M2.5 5.5h11M2.5 10.5h11M11 2L5 14" />
    case 'no-record':
      return <path d="M2.5 8h11" strokeDasharray="2 2.5" />
    case 'only-first':
      return (
        <>
          <rect x="1.5" y="3" width="13" height="10" />
          <rect x="1.5" y="3" width="6.5" height="10" className={styles.fill} />
        </>
      )
    case 'only-second':
      return (
        <>
          <rect x="1.5" y="3" width="13" height="10" />
          <rect x="8" y="3" width="6.5" height="10" className={styles.fill} />
        </>
      )
  }
}

export function DifferenceMark({ difference }: { readonly difference: Difference }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} aria-hidden="true" focusable="false">
      <Shape difference={difference} />
    </svg>
  )
}
