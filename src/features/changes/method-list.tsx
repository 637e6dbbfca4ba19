/** The third list: changes of the rules, in the reader's language. */
import type { MethodChange } from '#src/domain/method.ts'
import { localiseText } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { Words } from '#src/ui/words.tsx'
import entry from './change-entry.module.css'
import styles from './changes-page.module.css'

export function MethodList({ changes: list }: { readonly changes: readonly MethodChange[] }) {
  const { messages, language } = useI18n()
  const { changes } = messages
  return (
    <section className={styles.section} aria-labelledby="method">
      <h2 id="method" tabIndex={-1}>
        {messages.files.feed.category.method}
      </h2>
      <p className={styles.note}>{changes.method.note}</p>
      {list.length === 0 ? <p className={styles.none}>{changes.method.none}</p> : null}
      <ul>
        {list.toReversed().map(({ version, date, summary }) => (
          <li key={version} className={entry.entry}>
            <p className={entry.when}>
              <DateText date={date} />
            </p>
            <div>
              <p className={entry.title}>{changes.method.version(version)}</p>
              <p>
                <Words text={localiseText(summary, language)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
