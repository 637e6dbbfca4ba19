/** Who did what, when and from where; as files, and with a check that nothing was changed. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { auditFileAddress, auditQuery, type AuditChoice } from '#src/api/desk-queries.ts'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { DeskGate } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditTable } from './audit-table.tsx'
import { checkTrail, type Checked } from './check-trail.ts'
import { EVERYTHING, isNarrowed, useAuditChoice } from './audit-choice.ts'
import { NothingInAudit } from './nothing-in-audit.tsx'
import styles from '../part/desk.module.css'

export function AuditPage() {
  const words = useEditingWords()
  return (
    <DeskGate title={words.audit} needs="audit">
      {() => <Trail />}
    </DeskGate>
  )
}

function Trail() {
  const words = useEditingWords()
  const { messages } = useI18n()
  const failureText = useFailureText()
  const choice = useAuditChoice()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(auditQuery(choice))
  /** Whoever is to be chosen from does not go away with the choice. */
  const { data: newest } = useInfiniteQuery(auditQuery(EVERYTHING))
  const filter = (
    <AuditFilter
      key={JSON.stringify(choice)}
      filter={choice}
      entries={newest?.pages.flatMap(({ items }) => items) ?? []}
    />
  )
  if (data === undefined) {
    if (error === null) return <Loading words={words.auditPage.loading} />
    return (
      <>
        {filter}
        <StateBox title={words.auditPage.failed} isAlert>
          <p>{failureText(error)}</p>
          <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
        </StateBox>
      </>
    )
  }
  const entries = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <p className={styles.lead}>{words.auditPage.lead}</p>
      {filter}
      <Entries entries={entries} total={data.pages.at(-1)?.total ?? entries.length} choice={choice} />
      {hasNextPage ? (
        <p className="screen-only">
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.auditPage.older}
          </Button>
        </p>
      ) : null}
      <WholeTrail />
    </>
  )
}

interface EntriesProps {
  readonly entries: readonly AuditEntry[]
  readonly total: number
  readonly choice: AuditChoice
}

function Entries({ entries, total, choice }: EntriesProps) {
  const { auditPage } = useEditingWords()
  const { number } = useI18n()
  const isPart = isNarrowed(choice)
  if (entries.length === 0) {
    return isPart ? <NothingInAudit filter={choice} /> : <p className={styles.soft}>{auditPage.none}</p>
  }
  return (
    <>
      <AuditTable entries={entries} caption={auditPage.caption(number(entries.length), number(total))} />
      {isPart ? (
        <p className={`${styles.links} screen-only`}>
          <span>{auditPage.selection}:</span>
          <Files choice={choice} />
        </p>
      ) : null}
    </>
  )
}

function Files({ choice }: { readonly choice: AuditChoice | null }) {
  const { auditPage } = useEditingWords()
  return (
    <>
      <a href={auditFileAddress('csv', choice)} download="">
        {auditPage.csv}
      </a>
      <a href={auditFileAddress('json', choice)} download="">
        {auditPage.json}
      </a>
    </>
  )
}

function WholeTrail() {
  const { auditPage } = useEditingWords()
  const [checked, setChecked] = useState<Checked | 'checking' | null>(null)
  const check = async (): Promise<void> => {
    setChecked('checking')
    setChecked(await checkTrail())
  }
  return (
    <section className={`${styles.section} screen-only`} aria-labelledby="whole-trail">
      <h2 id="whole-trail">{auditPage.files}</h2>
      <div className={styles.actions}>
        <Files choice={null} />
        <Button disabled={checked === 'checking'} onClick={() => void check()}>
          {auditPage.check}
        </Button>
      </div>
      <div role="status">{checked === null ? null : <CheckedText checked={checked} />}</div>
    </section>
  )
}

function CheckedText({ checked }: { readonly checked: Checked | 'checking' }) {
  const { auditPage } = useEditingWords()
  const { number } = useI18n()
  if (checked === 'checking') return <p>{auditPage.checking}</p>
  if (checked.is === 'failed') return <p className={styles.fault}>{auditPage.checkFailed}</p>
  if (checked.is === 'broken') return <p className={styles.fault}>{auditPage.broken(number(checked.seq))}</p>
  return (
    <p className={`${styles.notice} ${styles.hash}`} data-good="yes">
      {auditPage.whole(number(checked.entries), checked.head)}
    </p>
  )
}
