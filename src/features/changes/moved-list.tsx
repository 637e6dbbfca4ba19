/** The first list: reports that took effect in the period, by path. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LongList } from '#src/ui/long-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { ChangesModel } from './changes-model.ts'
import { ChangeEntry } from './change-entry.tsx'
import styles from './changes-page.module.css'

export function MovedList({ model: { changed, byPath } }: { readonly model: ChangesModel }) {
  const { messages } = useI18n()
  const { view, period, addressFor } = useView()
  const { changes, terms } = messages
  const { viewer } = view
  return (
    <section className={styles.section} aria-labelledby="moved">
      <h2 id="moved" tabIndex={-1}>
        {messages.files.feed.category.moved}
      </h2>
      <p className={styles.note}>
        {changes.moved.note}
        {messages.overview.sentenceJoin}
        {viewer === null ? changes.moved.joint : changes.moved.own(terms.country[viewer])}
      </p>
      {changed.moved.length === 0 ? <p className={styles.none}>{changes.moved.none}</p> : null}
      {byPath.map(({ path, lines }) => (
        <section key={path.id} aria-labelledby={`moved-${path.id}`}>
          <h3 id={`moved-${path.id}`} className={styles.path}>
            <span className={styles.number}>{path.number}</span>{' '}
            <Link href={addressFor({ page: 'path', id: path.id })}>
              <Words text={path.title} />
            </Link>{' '}
            <small>{changes.reports(lines.length)}</small>
          </h3>
          <ul>
            <LongList
              items={lines}
              draw={(line) => <ChangeEntry key={line.report.id} line={line} />}
              all={addressFor({ page: 'milestones' }, { path: [path.id], since: period.since, changed: true })}
            />
          </ul>
        </section>
      ))}
    </section>
  )
}
