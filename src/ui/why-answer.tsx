/** The definition, the rule, what went into it and the date, and the way to the page that has it all. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Item } from '#src/domain/item.ts'
import { readItemStatus } from '#src/domain/status-reading.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { WhyWords } from '#src/i18n/load-page-words.ts'
import { DateText } from './date-text.tsx'
import { flagReasons } from './flag-reasons/flag-cases.ts'
import { FlagReasons } from './flag-reasons/flag-reasons.tsx'
import reasons from './flag-reasons/flag-reasons.module.css'
import { METHOD_ANCHOR } from './method-address.ts'
import { reportAddress } from './report-place.ts'
import { StatusLabel } from './status-label.tsx'
import { useView } from './view-context.ts'
import type { WhyTopic } from './why-context.ts'
import { groundsOf, milestoneOf } from './why-facts.ts'
import styles from './why-answer.module.css'

interface AnswerProps<T extends WhyTopic = WhyTopic> {
  readonly topic: T
  readonly words: WhyWords
}

export function WhyAnswer({ topic, words }: AnswerProps) {
  switch (topic.about) {
    case 'flag':
      return <FlagAnswer topic={topic} words={words} />
    case 'status':
      return <StatusAnswer topic={topic} words={words} />
    case 'grade':
      return <GradeAnswer topic={topic} words={words} />
  }
}

function FlagAnswer({ topic: { id, item }, words }: AnswerProps<Extract<WhyTopic, { about: 'flag' }>>) {
  const { terms } = useI18n().messages
  const [flag] = flagReasons(item.flags.filter((one) => one.id === id))
  return (
    <>
      <p>{terms.flagMeaning[id]}</p>
      {flag === undefined ? null : (
        <FlagReasons reasons={flag} nature={item.nature} report={(report) => <ReportOf id={report} item={item} />} />
      )}
      <ToMethod anchor={METHOD_ANCHOR.flag(id)} words={words} />
    </>
  )
}

function StatusAnswer({ topic: { item }, words }: AnswerProps<Extract<WhyTopic, { about: 'status' }>>) {
  const { messages, orderedCountries } = useI18n()
  const { terms, milestone } = messages
  const { view } = useView()
  const reading = readItemStatus(item)
  const isOwn = item.statusOf !== 'joint'
  const parties = orderedCountries.flatMap((country) => item.parties.filter((party) => party.country === country))
  return (
    <>
      <p>{terms.statusMeaning[item.status ?? 'no-record']}</p>
      {reading === 'running' || reading === 'in-effect' || reading === 'expired' ? (
        <p>{words.reading[reading]}</p>
      ) : null}
      <dl className={reasons.reasons}>
        <dt>{words.whose}</dt>
        <dd>{item.statusOf === 'joint' ? milestone.jointStatus : milestone.ownStatus(terms.country[item.statusOf])}</dd>
        <dt>{milestone.rule}</dt>
        <dd>{isOwn ? words.ownRule : terms.rollup[item.rollup]}</dd>
        {isOwn || parties.length < 2 ? null : (
          <>
            <dt>{milestone.parties}</dt>
            <dd>
              <ul>
                {parties.map(({ country, status }) => (
                  <li key={country}>
                    {terms.country[country]} <StatusLabel status={status} nature={item.nature} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{words.restsOn}</dt>
        <dd>{item.restsOn === null ? milestone.noReports : <ReportOf id={item.restsOn} item={item} />}</dd>
        <AskedFor date={view.clock.asOf} />
      </dl>
      <ToMethod anchor={METHOD_ANCHOR.status(item.status ?? 'no-record')} words={words} />
    </>
  )
}

function GradeAnswer({ topic: { item, of }, words }: AnswerProps<Extract<WhyTopic, { about: 'grade' }>>) {
  const { terms, milestone, shell } = useI18n().messages
  const { tracker, view } = useView()
  const grade = of === 'shown' ? item.latestGrade : item.grade
  if (grade === null) return <p>{milestone.noReports}</p>
  const { reports, sources } = groundsOf(tracker, view.clock, item, of)
  return (
    <>
      <p>{terms.grade[grade]}</p>
      <dl className={reasons.reasons}>
        <dt>{words.gradedReports}</dt>
        <dd>
          {of === 'shown' ? words.shownOnly : words.allCounted}
          <ul>
            {reports.map(({ id }) => (
              <li key={id}>
                <ReportOf id={id} item={item} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{milestone.sources}</dt>
        <dd>
          <ul className={styles.sources}>
            {sources.map(({ id, publisher, official, party, kind }) => (
              <li key={id}>
                <span translate="no">{publisher}</span>
                <small>
                  {[
                    official ? milestone.official : milestone.unofficial,
                    terms.sourceKind[kind],
                    terms.sourceParty[party ?? 'none'],
                  ].join(shell.listSeparator)}
                </small>
              </li>
            ))}
          </ul>
        </dd>
        <AskedFor date={view.clock.asOf} />
      </dl>
      <ToMethod anchor={METHOD_ANCHOR.grade(grade)} words={words} />
    </>
  )
}

function AskedFor({ date }: { readonly date: Parameters<typeof DateText>[0]['date'] }): ReactNode {
  const { milestone } = useI18n().messages
  return (
    <>
      <dt>{milestone.askedFor}</dt>
      <dd>
        <DateText date={date} length="long" />
      </dd>
    </>
  )
}

/** Leads to a report on the milestone's own page. */
function ReportOf({ id, item }: { readonly id: string; readonly item: Item }) {
  const { messages, date } = useI18n()
  const { tracker, addressFor } = useView()
  const report = milestoneOf(tracker, item.id)?.reports.find((one) => one.id === id)
  if (report === undefined) return <code lang="en">{id}</code>
  return (
    <Link href={reportAddress(addressFor({ page: 'milestone', id: item.id }), id)}>
      {messages.milestone.reportOf(date(report.date, 'short'))}
    </Link>
  )
}

function ToMethod({ anchor, words }: { readonly anchor: string; readonly words: WhyWords }) {
  const { addressFor } = useView()
  return (
    <p className={styles.more}>
      <Link href={`${addressFor({ page: 'method' })}#${anchor}`}>{words.toMethod}</Link>
    </p>
  )
}
