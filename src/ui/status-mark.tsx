/** A status as a shape: told apart without colour, in black-and-white print and in forced colours. */
import type { StatusKey } from '#src/domain/vocabulary.ts'
import styles from './status-mark.module.css'

function Shape({ status }: { readonly status: StatusKey }) {
  switch (status) {
    case 'proposed':
      return <circle cx="8" cy="8" r="6.1" className={styles.line} />
    case 'agreed':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" className={styles.line} />
          <circle cx="8" cy="8" r="2.6" className={styles.fill} />
        </>
      )
    case 'in-progress':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" className={styles.line} />
          <path d="M8 1.9a6.1 6.1 0 0 0 0 12.2z" className={styles.fill} />
        </>
      )
    case 'achieved':
      return (
        <>
          <circle cx="8" cy="8" r="6.9" className={styles.fill} />
          <path d="M4.9 8.2l2.2 2.2 4-4.6" className={styles.cut} />
        </>
      )
    case 'stalled':
      return (
        <>
          <rect x="2" y="2" width="12" height="12" className={styles.line} />
          <path d="M4.8 8h6.4" className={styles.stroke} />
        </>
      )
    case 'suspended':
      return (
        <>
          <rect x="1.2" y="1.2" width="13.6" height="13.6" className={styles.fill} />
          <path d="M6.1 4.6v6.8M9.9 4.6v6.8" className={styles.cut} />
        </>
      )
    case 'dropped':
      return <path d="M3 3l10 10M13 3L3 13" className={styles.stroke} />
    case 'declined':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" className={styles.line} />
          <path d="M4 12L12 4" className={styles.stroke} />
        </>
      )
    case 'no-record':
      return <circle cx="8" cy="8" r="6.1" className={styles.dotted} />
  }
}

interface StatusMarkProps {
  readonly status: StatusKey
  /** A tooltip; the mark itself is decoration, its word stands beside it. */
  readonly title?: string
}

export function StatusMark({ status, title }: StatusMarkProps) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} data-status={status} aria-hidden="true" focusable="false">
      {title === undefined ? null : <title>{title}</title>}
      <Shape status={status} />
    </svg>
  )
}
