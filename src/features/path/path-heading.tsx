/** The path's number, name and place in the paper, and its aim as what it is: the paper's argument. */
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { PathModel } from './path-model.ts'
import styles from './path-heading.module.css'

export function PathHeading({ model: { path, barriers } }: { readonly model: PathModel }) {
  const { messages } = useI18n()
  const { framework } = useView().tracker.snapshot
  const words = messages.path
  return (
    <header className={styles.header}>
      <span className={styles.number} aria-hidden="true">
        {path.number}
      </span>
      <div>
        <p className={styles.place}>
          {messages.overview.pathNumber(path.number)} · {words.section(path.section)}
        </p>
        <PageHeading title={wordsOf(path.title)}>
          <Words text={path.title} />
        </PageHeading>
        <div className={styles.argument}>
          <section aria-labelledby="aim">
            <h2 id="aim">
              {words.aim} <small>{words.paperArgues}</small>
            </h2>
            <blockquote className={styles.aim}>
              <Words text={path.aim} />
            </blockquote>
            <p className={styles.origin}>
              {framework.paper.author}, <Words text={framework.paper.title} />
            </p>
          </section>
          {barriers.length === 0 ? null : (
            <section aria-labelledby="barriers">
              <h2 id="barriers">
                {words.barriers} <small>{words.paperArgues}</small>
              </h2>
              <ul>
                {barriers.map((barrier) => (
                  <li key={barrier.id} className={styles.barrier}>
                    <b>
                      <Words text={barrier.title} />
                    </b>{' '}
                    <span>
                      <Words text={barrier.summary} />
                    </span>{' '}
                    <small>{words.section(barrier.section)}</small>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </header>
  )
}
