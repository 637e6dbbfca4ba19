/** A worked example: which milestone, on which date, and what the rule was fed. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { flagReasons } from '#src/ui/flag-reasons/flag-cases.ts'
import { FlagReasons } from '#src/ui/flag-reasons/flag-reasons.tsx'
import { reportAddress } from '#src/ui/report-place.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { FlagExample as Example } from './flag-examples.ts'
import type { WithWords } from './method-section.tsx'
import styles from './flag-rules.module.css'

interface FlagExampleProps extends WithWords {
  readonly example: Example
}

export function FlagExample({ example, words }: FlagExampleProps) {
  const { messages, date } = useI18n()
  const { selection, addressFor } = useView()
  const { from, asOf, milestone, flags } = example
  const [reasons] = flagReasons(flags)
  if (reasons === undefined) return null
  const isConstructed = from === 'constructed'
  /** The filter is no part of an example, and it shows the milestone on the day it is about. */
  const address = addressFor(
    { page: 'milestone', id: milestone.id },
    { ...EVERYTHING, knownOn: selection.knownOn, asOf: from === 'now' ? selection.asOf : asOf },
  )
  const report = (id: string): ReactNode => {
    const found = milestone.reports.find((one) => one.id === id)
    if (found === undefined) return <code lang="en">{id}</code>
    const name = messages.milestone.reportOf(date(found.date, 'short'))
    return isConstructed ? name : <Link href={reportAddress(address, id)}>{name}</Link>
  }
  return (
    <div className={styles.example} data-from={from}>
      <p>
        <span className={styles.from}>
          {from === 'other-date' ? words.example['other-date'](date(asOf)) : words.example[from]}
        </span>{' '}
        {isConstructed ? null : (
          <Link href={address}>
            <Words text={milestone.title} />
          </Link>
        )}
      </p>
      {isConstructed ? <ConstructedReports example={example} words={words} /> : null}
      <FlagReasons reasons={reasons} nature={milestone.nature} report={report} isRuleShown={false} />
    </div>
  )
}

function ConstructedReports({ example: { milestone }, words }: FlagExampleProps) {
  const { messages, date, countryList } = useI18n()
  const { setsDue, speaksFor } = messages.milestone
  return (
    <ul className={styles.reports} aria-label={words.example.reports}>
      {milestone.reports.map(({ id, date: day, status, due, parties }) => (
        <li key={id}>
          <DateText date={day} /> <StatusLabel status={status} nature={milestone.nature} />
          {due === undefined ? null : ` · ${setsDue(messages.terms.dueKind[due.kind], date(due.date))}`}
          {parties === undefined ? null : ` · ${speaksFor(countryList(parties))}`}
        </li>
      ))}
    </ul>
  )
}
