/** A section with the heading that the contents lead to. */
import type { ReactNode } from 'react'
import type { MethodWords } from '#src/i18n/load-page-words.ts'
import type { SectionId } from './sections.ts'
import styles from './method-page.module.css'

/** Every part of the page writes with the page's own words, which come with it. */
export interface WithWords {
  readonly words: MethodWords
}

interface MethodSectionProps extends WithWords {
  readonly id: SectionId
  readonly children: ReactNode
}

export function MethodSection({ id, words, children }: MethodSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.section[id]}
      </h2>
      {children}
    </section>
  )
}
