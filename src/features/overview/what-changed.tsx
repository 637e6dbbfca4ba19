/** Reports that took effect since the date of comparison, newest first; corrections and changes of method apart. */
import { Link } from 'wouter'
import type { Change, Changes, Standing } from '#src/domain/changes.ts'
import { methodChangesBetween } from '#src/domain/method.ts'
import type { Status } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './overview-list.module.css'

/** As many as stand beside the matrix without making the page longer. */
const SHOWN = 6

export function WhatChanged({ changes }: { readonly changes: Changes }) {
  const { messages, date } = useI18n()
  const { period, addressFor } = useView()
  const { overview } = messages
  const { moved, corrected } = changes
  const method = methodChangesBetween(period.since, period.until)
  const hidden = moved.length - SHOWN
  return (
    <section className={styles.section} aria-labelledby="what-changed">
      <h2 id="what-changed">
        {overview.whatChanged} <small>{overview.since(date(period.since, 'short'))}</small>
      </h2>
      {moved.length === 0 ? <p className={styles.nothing}>{overview.nothingChanged}</p> : null}
      <ul>
        {moved.slice(0, SHOWN).map((change) => (
          <ChangeLine key={change.report} change={change} />
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={styles.more}>
          <Link href={addressFor({ page: 'milestones' }, { since: period.since, changed: true })}>
            {overview.andMore(hidden)}
          </Link>
        </p>
      ) : null}
      {corrected.length > 0 ? <p className={styles.more}>{overview.corrected(corrected.length)}</p> : null}
      {method.length > 0 ? <p className={styles.more}>{overview.methodChanged(method.length)}</p> : null}
    </section>
  )
}

function ChangeLine({ change }: { readonly change: Change }) {
  const { messages } = useI18n()
  const { view, tracker, addressFor } = useView()
  const milestone = tracker.milestoneOf(change.milestone)
  if (milestone === null) return null
  const statusIn = ({ joint, parties }: Standing): Status | null => {
    const own = parties.find(({ country }) => country === view.viewer)
    return own === undefined ? joint : own.status
  }
  const before = statusIn(change.before)
  const after = statusIn(change.after)
  const { overview, terms } = messages
  return (
    <li>
      <Link href={addressFor({ page: 'milestone', id: milestone.id })}>
        <Words text={milestone.title} />
      </Link>
      <small>
        <DateText date={change.date} /> · <StatusLabel status={after} nature={milestone.nature} />{' '}
        {before === null
          ? `(${overview.firstReport})`
          : before === after
            ? `(${overview.statusKept})`
            : `(${overview.wasBefore(terms.status[before])})`}
      </small>
    </li>
  )
}
