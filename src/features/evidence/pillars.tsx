/** What the paper builds on, point by point: its reasons, and its foundations. */
import type { Text } from '#src/domain/text.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './evidence-page.module.css'

interface Pillar {
  readonly id: string
  readonly section: string
  readonly title: Text
  readonly summary?: Text
}

interface PillarsProps {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly pillars: readonly Pillar[]
}

export function Pillars({ id, title, note, pillars }: PillarsProps) {
  const words = useEvidenceWords()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} <small>{words.view}</small>
      </h2>
      <p className={styles.note}>{note}</p>
      <ol className={styles.pillars}>
        {pillars.map((pillar) => (
          <li key={pillar.id}>
            <h3>
              <Words text={pillar.title} />
            </h3>
            {pillar.summary === undefined ? null : (
              <p>
                <Words text={pillar.summary} />
              </p>
            )}
            <p className={styles.origin}>{words.plainSection(pillar.section)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
