/** Helping points up and is filled, hindering points down and is hollow: told apart without colour. */
import type { EventEffect } from '#src/domain/vocabulary.ts'
import styles from './marks.module.css'

export function EventMark({ effect }: { readonly effect: EventEffect }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.event} data-effect={effect} aria-hidden="true" focusable="false">
      {effect === 'enabling' ? <path d="M8 1.5l7 13H1z" /> : <path d="M1.8 2h12.4L8 13.6z" className={styles.hollow} />}
    </svg>
  )
}
