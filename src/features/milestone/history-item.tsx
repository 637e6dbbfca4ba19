/** One report: when it took effect and was recorded, what it says, for whom, on what sources, and its fate. */
import { lazy, Suspense, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { reportAnchor } from '#src/ui/report-place.ts'
import { StatusLabel } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { hasRemarks } from './has-remarks.ts'
import type { HistoryEntry, MilestoneModel } from './milestone-model.ts'
import { ReportLink } from './report-link.tsx'
import { SourceNumbers } from './source-numbers.tsx'
import styles from './history.module.css'

/** Few reports have any: their words come only where one does. */
const Remarks = lazy(async () => ({ default: (await import('./report-remarks.tsx')).ReportRemarks }))

interface HistoryItemProps {
  readonly entry: HistoryEntry
  readonly model: MilestoneModel
  readonly isMarked: boolean
}

export function HistoryItem({ entry, model, isMarked }: HistoryItemProps) {
  const { messages } = useI18n()
  const { milestone } = messages
  const { snapshot } = useView().tracker
  const isStruck = entry.notCounted === 'corrected'
  const note = <Words text={entry.note} />
  return (
    <li
      id={reportAnchor(entry.id)}
      tabIndex={-1}
      className={styles.entry}
      data-counted={entry.counted ? 'yes' : 'no'}
      data-marked={isMarked ? 'yes' : undefined}
      data-status={entry.status}
    >
      <p className={styles.when}>
        <DateText date={entry.date} />
      </p>
      <div className={styles.what}>
        <p className={styles.head}>
          {isStruck ? (
            <del>
              <StatusLabel status={entry.status} nature={model.item.nature} />
            </del>
          ) : (
            <StatusLabel status={entry.status} nature={model.item.nature} />
          )}
          {entry.round === true ? <span className={styles.round}>{milestone.round}</span> : null}
          {isMarked ? <span className={styles.round}>{milestone.linkedReport}</span> : null}
          <Fate entry={entry} model={model} />
        </p>
        <p>{isStruck ? <del>{note}</del> : note}</p>
        <p className={styles.meta}>
          <Details entry={entry} model={model} />
        </p>
        {hasRemarks(entry, snapshot) ? (
          <Suspense fallback={null}>
            <Remarks entry={entry} />
          </Suspense>
        ) : null}
      </div>
    </li>
  )
}

/** Why a report does not count, and what it corrects: in words, not by its look alone. */
function Fate({ entry, model }: Omit<HistoryItemProps, 'isMarked'>) {
  const { messages } = useI18n()
  const { milestone } = messages
  return (
    <>
      {entry.corrects === undefined ? null : (
        <span className={styles.fate}>
          <ReportLink id={entry.corrects} model={model} phrase={milestone.corrects} />
        </span>
      )}
      {entry.correctedBy === null ? null : (
        <span className={styles.fate}>
          <ReportLink id={entry.correctedBy} model={model} phrase={milestone.correctedBy} />
        </span>
      )}
      {entry.notCounted === 'takes-effect-later' ? (
        <span className={styles.fate}>{milestone.notYetInEffect}</span>
      ) : null}
      {entry.notCounted === 'recorded-later' ? <span className={styles.fate}>{milestone.notYetKnown}</span> : null}
    </>
  )
}

function Details({ entry, model }: Omit<HistoryItemProps, 'isMarked'>): ReactNode {
  const { messages, date, countryList } = useI18n()
  const { milestone, terms } = messages
  const speaks = entry.parties === undefined ? milestone.speaksForAll : milestone.speaksFor(countryList(entry.parties))
  return (
    <>
      {model.item.countries.length > 1 ? `${speaks} · ` : null}
      {entry.due === undefined ? null : (
        <b>{milestone.setsDue(terms.dueKind[entry.due.kind], date(entry.due.date))} · </b>
      )}
      {milestone.recorded(date(entry.recorded, 'short'))} ·{' '}
      <SourceNumbers ids={entry.sources.map(({ id }) => id)} numberOf={model.numberOf} />
    </>
  )
}
