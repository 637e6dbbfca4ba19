/** One draft: what readers would see differently, what happened to it, and what whoever looks may do. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { failureOf } from '#src/api/errors.ts'
import { draftQuery } from '#src/api/desk-queries.ts'
import type { DraftDetail } from '#src/api/desk-writes.ts'
import type { Change } from '#src/domain/editing/change.ts'
import { milestoneIdIn } from '#src/domain/records/identifiers.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useView } from '#src/ui/view-context.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { DatesOfDifference } from '../difference/dates-of-difference.tsx'
import { HeadlineTable } from '../difference/headline-table.tsx'
import { ItemComparisons } from '../difference/item-comparisons.tsx'
import { RecordDifferences } from '../difference/record-difference.tsx'
import { DeskGate, type SignedIn } from '../part/desk-gate.tsx'
import { Remark } from '../part/remark.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { useMoment } from '../part/moment.ts'
import { useChangeName } from './change-name.ts'
import { DraftActions } from './draft-actions.tsx'
import { openedFrom } from '../record/proposal.ts'
import { DraftChanges } from './draft-changes.tsx'
import { DraftConflicts } from './draft-conflicts.tsx'
import { TouchedName } from './touched-name.tsx'
import styles from '../part/desk.module.css'

const NOT_FOUND = 404

export function DraftPage({ id }: { readonly id: string }) {
  const words = useEditingWords()
  return (
    <DeskGate title={words.draft.title} needs="draft">
      {(signedIn) => <Loaded id={id} signedIn={signedIn} />}
    </DeskGate>
  )
}

function Loaded({ id, signedIn }: { readonly id: string; readonly signedIn: SignedIn }) {
  const words = useEditingWords()
  const { language, messages } = useI18n()
  const address = useDeskAddress()
  const failureText = useFailureText()
  const { data, error, refetch } = useQuery(draftQuery(id, language))
  if (data !== undefined) return <Draft draft={data} signedIn={signedIn} />
  if (error === null) return <Loading words={words.draft.loading} />
  const failure = failureOf(error)
  const isUnknown = failure.kind === 'http' && failure.status === NOT_FOUND
  return (
    <StateBox title={isUnknown ? words.draft.unknown : words.draft.failed} isAlert>
      {isUnknown ? (
        <Link href={address('drafts')}>{words.draft.back}</Link>
      ) : (
        <>
          <p>{failureText(error)}</p>
          <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
        </>
      )}
    </StateBox>
  )
}

function Draft({ draft, signedIn }: { readonly draft: DraftDetail; readonly signedIn: SignedIn }) {
  const words = useEditingWords()
  return (
    <article>
      <p className={styles.lead}>
        <span className={styles.state} data-state={draft.state}>
          {words.state[draft.state]}
        </span>{' '}
        {words.draft.by(draft.author.name)} · {words.draft.version(String(draft.version), String(draft.base))}
      </p>
      <p className={styles.subject}>
        <Remark text={draft.summary} language={draft.summaryLanguage} />
      </p>
      {draft.reason === null ? null : (
        <p className={styles.notice}>
          {words.draft.reasonGiven} <Remark text={draft.reason} language={draft.reasonLanguage} />
        </p>
      )}
      <Outcome draft={draft} />
      <DraftConflicts draft={draft} />
      <DraftFaults draft={draft} />
      <DraftActions key={draft.id} draft={draft} signedIn={signedIn} />
      {draft.may.includes('edit') && openedFrom(draft.changes) === null ? (
        <DraftChanges draft={draft} signedIn={signedIn} />
      ) : null}
      <DraftDifference draft={draft} />
      <DraftHistory draft={draft} />
    </article>
  )
}

/** Where readers see what came of a change; null where that is no milestone's page. */
function milestoneOf(change: Change): string | null {
  switch (change.kind) {
    case 'report':
      return change.milestone
    case 'milestone':
      return change.record.id
    case 'objection':
      return milestoneIdIn(change.record.report)
    case 'text-review':
      return milestoneIdIn(change.record.of.id)
    case 'source':
    case 'event':
    case 'body':
    case 'evidence-date':
      return null
  }
}

/** A published draft leads to what came of it. */
function Outcome({ draft }: { readonly draft: DraftDetail }) {
  const words = useEditingWords()
  const { addressFor } = useView()
  if (draft.revision === null) return null
  const milestones = new Set(
    draft.changes.flatMap((change) => {
      const id = milestoneOf(change)
      return id === null ? [] : [id]
    }),
  )
  return (
    <div className={styles.notice} data-good="yes">
      <p>{words.draft.becameRevision(String(draft.revision))}</p>
      {[...milestones].map((id) => (
        <p key={id}>
          <Link href={addressFor({ page: 'milestone', id })}>{words.draft.see}</Link>{' '}
          <TouchedName touched={{ kind: 'milestone', id }} />
        </p>
      ))}
    </div>
  )
}

function DraftFaults({ draft }: { readonly draft: DraftDetail }) {
  const words = useEditingWords()
  const nameOf = useChangeName()
  if (draft.faults.length === 0) return null
  const named = (field: string): string => {
    const change = draft.changes[Number(/^changes\.(\d+)/.exec(field)?.[1])]
    return change === undefined ? words.errors.inRecord : nameOf(change, draft.changes)
  }
  return (
    <div className={styles.notice} role="alert">
      <p>{words.draft.faults}</p>
      <ul>
        {draft.faults.map(({ field, reason, value = '' }) => (
          <li key={`${field} ${reason}`}>{words.fault[reason](named(field), value)}</li>
        ))}
      </ul>
    </div>
  )
}

function DraftDifference({ draft }: { readonly draft: DraftDetail }) {
  const words = useEditingWords()
  const { difference } = draft
  if (difference === null) {
    return draft.faults.length > 0 ? null : <p className={styles.soft}>{words.draft.ended}</p>
  }
  return (
    <>
      <section className={styles.section} aria-labelledby="items">
        <h2 id="items">{words.compare.items}</h2>
        <DatesOfDifference difference={difference} />
        <ItemComparisons difference={difference} />
        <HeadlineTable headline={difference.headline} />
      </section>
      <section className={styles.section} aria-labelledby="records">
        <h2 id="records">{words.compare.records}</h2>
        <RecordDifferences records={difference.records} />
      </section>
    </>
  )
}

function DraftHistory({ draft }: { readonly draft: DraftDetail }) {
  const words = useEditingWords()
  const moment = useMoment()
  return (
    <section className={styles.section} aria-labelledby="draft-history">
      <h2 id="draft-history">{words.draft.history}</h2>
      <ol>
        {draft.history.map(({ version, state, by, at, reason, reasonLanguage }) => (
          <li key={version}>
            <time dateTime={at}>{moment(at)}</time> · {words.draft.entry(words.state[state], by.name)}
            {reason === null ? null : (
              <>
                {' '}
                · {words.draft.reasonGiven} <Remark text={reason} language={reasonLanguage} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
