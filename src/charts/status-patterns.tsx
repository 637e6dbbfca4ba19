/** Fills that tell statuses apart without colour: in grey print, in forced colours, for colour-blind readers. */
import { STATUS_KEYS, type StatusKey } from '#src/domain/vocabulary.ts'
import styles from './status-patterns.module.css'

export function patternId(prefix: string, status: StatusKey): string {
  return `${prefix}-${status}`
}

/** What is drawn on one 8 by 8 tile. */
function Tile({ status }: { readonly status: StatusKey }) {
  switch (status) {
    case 'achieved':
      return <rect width="8" height="8" className={styles.ink} />
    case 'in-progress':
      return <path d="M-2 2l4-4M-2 10L10-2M6 10l4-4" className={styles.wide} />
    case 'agreed':
      return (
        <>
          <circle cx="2" cy="2" r="1.3" className={styles.ink} />
          <circle cx="6" cy="6" r="1.3" className={styles.ink} />
        </>
      )
    case 'stalled':
      return <path d="M0 2h8M0 6h8" className={styles.wide} />
    case 'suspended':
      return <path d="M2 0v8M6 0v8" className={styles.wide} />
    case 'dropped':
      return <path d="M0 0l8 8M8 0L0 8" className={styles.thin} />
    case 'declined':
      return <path d="M-2 6l4 4M-2-2l12 12M6-2l4 4" className={styles.thin} />
    case 'proposed':
      return null
    case 'no-record':
      return <circle cx="4" cy="4" r="0.6" className={styles.ink} />
  }
}

/** Stands once in a figure; legend and columns refer to it. Not hidden by `display`, which would take the fills away. */
export function StatusPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        {STATUS_KEYS.map((status) => (
          <pattern
            key={status}
            id={patternId(prefix, status)}
            data-status={status}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" className={styles.ground} />
            <Tile status={status} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A column's fill as a small square, beside its word. */
export function PatternSwatch({ prefix, status }: { readonly prefix: string; readonly status: StatusKey }) {
  return (
    <svg viewBox="0 0 18 14" className={styles.swatch} data-status={status} aria-hidden="true" focusable="false">
      <rect
        x="0.75"
        y="0.75"
        width="16.5"
        height="12.5"
        fill={`url(#${patternId(prefix, status)})`}
        className={styles.frame}
      />
    </svg>
  )
}
