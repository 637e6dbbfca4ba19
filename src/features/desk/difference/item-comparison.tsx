/** A milestone as readers see it now beside as they will see it. Nothing here asks "why?": the records do not say it yet. */
import type { ReactNode } from 'react'
import type { Difference } from '#src/api/desk-writes.ts'
import { readItemStatus, readStatus } from '#src/domain/status-reading.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { FlagBadge, groupFlags } from '#src/ui/flag-badge.tsx'
import { readingWords, StatusLabel } from '#src/ui/status-label.tsx'
import { Words } from '#src/ui/words.tsx'
import { ROW_GROUP, TABLE } from '#src/ui/table-roles.ts'
import { NamedRecord } from './named-record.tsx'
import { ComparedHead, ComparedRow } from './compared-row.tsx'
import styles from './difference.module.css'

type ItemDifference = Difference['items'][number]
type Item = ItemDifference['after']

interface Line {
  readonly key: string
  readonly what: string
  /** What is compared: equal texts are the same to a reader. */
  readonly said: (item: Item) => string
  readonly shown: (item: Item) => ReactNode
}

function useLines(): readonly Line[] {
  const { messages, date, list, orderedCountries } = useI18n()
  const { compare, field } = useEditingWords()
  const { terms } = messages
  const statusOf = (item: Item): string => readingWords(readItemStatus(item), messages)
  const partyOf = ({ parties, nature }: Item): readonly string[] =>
    orderedCountries.flatMap((country) => {
      const party = parties.find((one) => one.country === country)
      if (party === undefined) return []
      return [
        compare.pair(
          terms.country[country],
          readingWords(readStatus({ status: party.status, nature }, false), messages),
        ),
      ]
    })
  const duesOf = ({ dues }: Item): readonly string[] =>
    dues.map((due) => compare.pair(terms.country[due.country], `${terms.dueKind[due.kind]} ${date(due.date, 'short')}`))
  const gradeOf = ({ grade, latestGrade }: Item): string =>
    `${compare.pair(messages.milestone.gradeLatest, latestGrade ?? '–')} · ${compare.pair(messages.milestone.gradeAll, grade ?? '–')}`
  const lines = (words: readonly string[], none: string): ReactNode =>
    words.length === 0 ? none : words.map((one) => <div key={one}>{one}</div>)
  return [
    {
      key: 'title',
      what: field.title,
      said: ({ title }) => wordsOf(title),
      shown: ({ title }) => <Words text={title} />,
    },
    {
      key: 'summary',
      what: field.summary,
      said: ({ summary }) => wordsOf(summary),
      shown: ({ summary }) => <Words text={summary} />,
    },
    {
      key: 'status',
      what: compare.jointStatus,
      said: statusOf,
      shown: (item) => (
        <StatusLabel status={item.status} nature={item.nature} isExpired={readItemStatus(item) === 'expired'} />
      ),
    },
    {
      key: 'parties',
      what: compare.parties,
      said: (item) => list(partyOf(item)),
      shown: (item) => lines(partyOf(item), '–'),
    },
    {
      key: 'dates',
      what: compare.dates,
      said: (item) => list(duesOf(item)),
      shown: (item) => lines(duesOf(item), compare.noDates),
    },
    {
      key: 'flags',
      what: compare.flags,
      said: ({ flags }) => JSON.stringify(flags.map(({ id, party }) => [id, party])),
      shown: (item) => (item.flags.length === 0 ? compare.noFlags : <PlainFlags flags={item.flags} />),
    },
    { key: 'grade', what: compare.grade, said: gradeOf, shown: gradeOf },
    {
      key: 'strength',
      what: field.strength,
      said: ({ strength }) => strength,
      shown: ({ strength }) => terms.strength[strength],
    },
    {
      key: 'facts',
      what: messages.milestone.facts,
      said: factsOf,
      shown: (item) =>
        lines(
          [
            terms.nature[item.nature],
            terms.kind[item.kind],
            terms.sector[item.sector ?? 'none'],
            list(item.countries.map((country) => terms.country[country])),
            compare.pair(field.evidenceUntil, date(item.evidenceUntil, 'short')),
          ],
          '–',
        ),
    },
  ]
}

function factsOf({ nature, kind, sector, countries, concerns, rollup, measure, bodies, evidenceUntil }: Item): string {
  return JSON.stringify([nature, kind, sector, countries, concerns, rollup, measure, bodies, evidenceUntil])
}

/** Badges that do not offer to say why. */
function PlainFlags({ flags }: Pick<Item, 'flags'>) {
  return (
    <span className={styles.flags}>
      {groupFlags(flags).map((group) => (
        <FlagBadge key={group.id} group={group} showParties />
      ))}
    </span>
  )
}

/** What readers look at first is always shown; the rest only where it differs. */
const ALWAYS: readonly string[] = ['status', 'parties', 'dates', 'flags', 'grade']

export function ItemComparison({ difference }: { readonly difference: ItemDifference }) {
  const { compare } = useEditingWords()
  const { before, after, reports } = difference
  const lines = useLines().filter(
    ({ key, said }) => ALWAYS.includes(key) || before === null || said(before) !== said(after),
  )
  return (
    <article className={styles.item}>
      <h3>
        <Words text={after.title} /> {before === null ? <span className={styles.mark}>{compare.newItem}</span> : null}
      </h3>
      <table {...TABLE} className={styles.compare}>
        <ComparedHead />
        <tbody {...ROW_GROUP}>
          {lines.map(({ key, what, said, shown }) => (
            <ComparedRow
              key={key}
              what={what}
              before={before === null ? '–' : shown(before)}
              after={shown(after)}
              isChanged={before === null || said(before) !== said(after)}
            />
          ))}
        </tbody>
      </table>
      <NewEntries reports={reports} nature={after.nature} />
    </article>
  )
}

function NewEntries({ reports, nature }: Pick<ItemDifference, 'reports'> & Pick<Item, 'nature'>) {
  const { compare } = useEditingWords()
  const { messages, countryList, date } = useI18n()
  const { milestone, terms } = messages
  if (reports.length === 0) return null
  return (
    <div className={styles.history}>
      <h4>{compare.history}</h4>
      <ol>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              <DateText date={report.date} /> <StatusLabel status={report.status} nature={nature} />
            </p>
            <p>
              <Words text={report.note} />
            </p>
            <p className={styles.meta}>
              {report.parties === undefined ? milestone.speaksForAll : milestone.speaksFor(countryList(report.parties))}
              {report.due === undefined
                ? null
                : ` · ${milestone.setsDue(terms.dueKind[report.due.kind], date(report.due.date))}`}
              {report.corrects === undefined ? null : (
                <>
                  {' · '}
                  <NamedRecord id={report.corrects} phrase={milestone.corrects} />
                </>
              )}
              {report.notCounted === 'takes-effect-later' ? ` · ${milestone.notYetInEffect}` : null}
              {report.sources.map((source) => (
                <span key={source.id}>
                  {' · '}
                  <span lang={source.language}>{source.title}</span>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
