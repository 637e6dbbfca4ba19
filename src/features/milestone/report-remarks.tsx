/** What is said of a report: why it corrects another, who objects to it, and who has reviewed its text. */
import { useId } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useRemarkWords } from '#src/i18n/load-editing-words.ts'
import { wordsOf } from '#src/domain/text.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { HistoryEntry } from './milestone-model.ts'
import { ReviewedBy } from './reviewed-by.tsx'
import styles from './remarks.module.css'

export function ReportRemarks({ entry }: { readonly entry: HistoryEntry }) {
  const words = useRemarkWords()
  const { objections = [], textReviews = [] } = useView().tracker.snapshot
  const own = objections.filter(({ report }) => report === entry.id)
  return (
    <>
      {entry.why === undefined ? null : <p className={styles.why}>{words.why(wordsOf(entry.why))}</p>}
      {own.map((objection) => (
        <Objection key={objection.id} objection={objection} />
      ))}
      {textReviews
        .filter(({ of }) => of.kind === 'report' && of.id === entry.id)
        .map((review) => (
          <ReviewedBy key={`${review.date} ${wordsOf(review.by)}`} review={review} />
        ))}
    </>
  )
}

type Objections = NonNullable<ReturnType<typeof useView>['tracker']['snapshot']['objections']>

function Objection({ objection }: { readonly objection: Objections[number] }) {
  const words = useRemarkWords()
  const { messages } = useI18n()
  const { tracker } = useView()
  const titleId = useId()
  const sources = objection.sources.map(tracker.context.evidence.sourceOf)
  return (
    <aside className={styles.objection} aria-labelledby={titleId}>
      <p id={titleId}>
        <b>{words.objectionBy(wordsOf(objection.ministry), messages.terms.country[objection.country])}</b> ·{' '}
        <DateText date={objection.date} />
      </p>
      <p>
        <Words text={objection.text} />
      </p>
      <p className={styles.note}>
        {words.objectionNote}
        {sources.map((source) => (
          <span key={source.id}>
            {' · '}
            {source.url === null ? (
              <span lang={source.language}>{source.title}</span>
            ) : (
              <a href={source.url} rel="noreferrer" lang={source.language} title={messages.shell.opensSource}>
                {source.title}
              </a>
            )}
          </span>
        ))}
      </p>
    </aside>
  )
}
