/** The table of contents; on paper the headings do without it. */
import type { WithWords } from './method-section.tsx'
import { SECTIONS } from './sections.ts'
import styles from './contents.module.css'

export function Contents({ words }: WithWords) {
  return (
    <nav className={`${styles.contents} screen-only`} aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.section[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
