/** Who did what, when and from where; as files, and with a check that nothing was changed. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { auditQuery } from '#src/api/desk-queries.ts'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useParameter } from '#src/ui/desk-address.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditTable } from './audit-table.tsx'
import { checkTrail, type Checked } from './check-trail.ts'
import { isNarrowed, matchesAudit, type AuditChoice } from './audit-choice.ts'
import { downloadEntries } from './download-entries.ts'
import { NothingInAudit } from './nothing-in-audit.tsx'
import styles from '../part/desk.module.css'

/** Fewer than a page of matches: older entries are looked through for more. */
const ENOUGH = 50

export function AuditPage() {
  const words = useEditingWords()
  return (
    <DeskGate title={words.audit} needs="audit">
      {() => <Trail />}
    </DeskGate>
  )
}

function useAuditChoice(): AuditChoice {
  return {
    who: useParameter('who') ?? '',
    action: useParameter('action') ?? '',
    record: useParameter('record') ?? '',
    since: useParameter('since') ?? '',
    until: useParameter('until') ?? '',
  }
}

function Trail() {
  const words = useEditingWords()
  const { messages } = useI18n()
  const failureText = useFailureText()
  const filter = useAuditChoice()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useInfiniteQuery(auditQuery())
  const loaded = data?.pages.flatMap(({ items }) => items) ?? []
  const shown = loaded.filter((entry) => matchesAudit(entry, filter))
  /** Only the whole trail can answer that nothing matches, so older entries are looked through until enough are found. */
  const isSearching = isNarrowed(filter) && hasNextPage && shown.length < ENOUGH && !isFetchNextPageError
  useEffect(() => {
    if (isSearching && !isFetchingNextPage) void fetchNextPage()
  }, [isSearching, isFetchingNextPage, fetchNextPage])
  if (data === undefined) {
    if (error === null) return <Loading words={words.auditPage.loading} />
    return (
      <StateBox title={words.auditPage.failed} isAlert>
        <p>{failureText(error)}</p>
        <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
      </StateBox>
    )
  }
  return (
    <>
      <p className={styles.lead}>{words.auditPage.lead}</p>
      {loaded.length === 0 ? (
        <p className={styles.soft}>{words.auditPage.none}</p>
      ) : (
        <>
          <AuditFilter key={JSON.stringify(filter)} filter={filter} entries={loaded} />
          {shown.length > 0 ? (
            <Entries
              shown={shown}
              loaded={loaded.length}
              total={data.pages.at(-1)?.total ?? loaded.length}
              isNarrowed={isNarrowed(filter)}
            />
          ) : isSearching ? null : (
            <NothingInAudit filter={filter} />
          )}
        </>
      )}
      <p role="status">{isSearching ? words.auditPage.searching : null}</p>
      {hasNextPage && !isSearching ? (
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
  readonly shown: readonly AuditEntry[]
  readonly loaded: number
  readonly total: number
  readonly isNarrowed: boolean
}

function Entries({ shown, loaded, total, isNarrowed: isPart }: EntriesProps) {
  const { auditPage } = useEditingWords()
  const { number } = useI18n()
  return (
    <>
      <AuditTable entries={shown} caption={auditPage.caption(number(shown.length), number(loaded), number(total))} />
      {isPart ? (
        <p className="screen-only">
          <Button onClick={() => void downloadEntries(shown)}>{auditPage.filtered}</Button>
        </p>
      ) : null}
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
        <a href="/api/v1/audit.csv" download="">
          {auditPage.csv}
        </a>
        <a href="/api/v1/audit.json" download="">
          {auditPage.json}
        </a>
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
