/** The named states of a view that is not there: loading, failed, nothing matches, no data. Never an empty page. */
import type { ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './states.module.css'

interface StateBoxProps {
  readonly title: string
  readonly children?: ReactNode
  /** Failures interrupt; the rest is announced in its turn. */
  readonly isAlert?: boolean
  /** It is all there is of the page, so its title is the page's heading. */
  readonly isPage?: boolean
}

export function StateBox({ title, children, isAlert = false, isPage = false }: StateBoxProps) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <section className={styles.box} role={isAlert ? 'alert' : 'status'}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </section>
  )
}

/** Keeps the room of a page while it loads, so that nothing jumps when it arrives. */
export function Loading({ words }: { readonly words?: string }) {
  const { messages } = useI18n()
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      <p>{words ?? messages.states.loading}</p>
      <div className={styles.bars} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
