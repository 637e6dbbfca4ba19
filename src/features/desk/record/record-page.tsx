/** The page on which one record is added or amended: `/record/report?of=<milestone>`, or a draft of it by `?draft=`. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { draftQuery } from '#src/api/desk-queries.ts'
import type { Writer } from '#src/api/desk-writes.ts'
import { trackerQuery } from '#src/api/tracker-query.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { useDeskAddress, useParameter } from '#src/ui/desk-address.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { allLanguages, type Snapshots } from './all-languages.ts'
import { ChooseRecord } from './choose-record.tsx'
import { NewRecord, StoredDraft } from './typed-record.tsx'
import { formOf, openedAt, openedFrom } from './proposal.ts'
import type { FormContext } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'
import { withDraft } from './with-draft.ts'
import desk from '../part/desk.module.css'

export function RecordPage({ kind }: { readonly kind: RecordKind }) {
  const words = useEditingWords()
  const { language } = useI18n()
  const of = useParameter('of')
  const draft = useParameter('draft')
  const change = useParameter('change')
  const title = words.kind[kind][of === null && draft === null ? 'add' : 'amend']
  return (
    <DeskGate title={title} needs="draft">
      {({ csrfToken }) => {
        const writer: Writer = { csrfToken, language }
        return draft === null ? (
          <WithRecords of={of}>
            {(context) => <Fresh key={of} kind={kind} context={context} writer={writer} />}
          </WithRecords>
        ) : (
          <OfDraft key={`${draft} ${change}`} id={draft} change={change} kind={kind} writer={writer} />
        )
      }}
    </DeskGate>
  )
}

interface WithRecordsProps {
  readonly of: string | null
  readonly children: (context: FormContext) => React.ReactNode
}

/** A form shows all four languages, so it needs what readers of all four are given, of one and the same revision. */
function WithRecords({ of, children }: WithRecordsProps) {
  const words = useEditingWords()
  const i18n = useI18n()
  const failureText = useFailureText()
  const site = useSite()
  const queries = useQueries({ queries: LANGUAGES.map((language) => trackerQuery(language, site)) })
  const failed = queries.find(({ data, error }) => data === undefined && error !== null)
  if (failed !== undefined) {
    return (
      <StateBox title={i18n.messages.states.failed} isAlert>
        <p>{failureText(failed.error)}</p>
        <Button onClick={() => queries.forEach(({ refetch }) => void refetch())}>{i18n.messages.states.retry}</Button>
      </StateBox>
    )
  }
  const snapshots = together(queries.map(({ data }) => data?.snapshot))
  const tracker = queries[LANGUAGES.indexOf(i18n.language)]?.data
  if (snapshots === null || tracker === undefined) return <Loading />
  return children({ words, i18n, tracker, records: allLanguages(snapshots), of })
}

/** Null until all are there. */
function together(found: readonly (Snapshots[Language] | undefined)[]): Snapshots | null {
  const [en, zh, ja, ko] = found
  if (en === undefined || zh === undefined || ja === undefined || ko === undefined) return null
  return { en, zh, ja, ko }
}

interface FreshProps {
  readonly kind: RecordKind
  readonly context: FormContext
  readonly writer: Writer
}

function Fresh({ kind, context, writer }: FreshProps) {
  const { words, of } = context
  if (!formOf(kind).knows(context)) {
    return (
      <>
        {of === null ? null : (
          <p role="alert" className="fault">
            {words.unknownRecord(of)}
          </p>
        )}
        <ChooseRecord kind={kind} context={context} />
      </>
    )
  }
  return (
    <>
      {of === null ? <ChooseRecord kind={kind} context={context} /> : null}
      <NewRecord kind={kind} context={context} writer={writer} />
    </>
  )
}

interface OfDraftProps {
  readonly id: string
  /** Which of several changes, counted from 1; null where the draft is about one record. */
  readonly change: string | null
  readonly kind: RecordKind
  readonly writer: Writer
}

function OfDraft({ id, change, kind, writer }: OfDraftProps) {
  const words = useEditingWords()
  const { messages, number } = useI18n()
  const address = useDeskAddress()
  const failureText = useFailureText()
  const { data, error, refetch } = useQuery(draftQuery(id, writer.language))
  if (data === undefined) {
    if (error === null) return <Loading words={words.draft.loading} />
    return (
      <StateBox title={words.draft.failed} isAlert>
        <p>{failureText(error)}</p>
        <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
      </StateBox>
    )
  }
  const opened = change === null ? openedFrom(data.changes) : openedAt(data.changes, Number(change) - 1)
  if (opened === null || opened.kind !== kind || !data.may.includes('edit')) {
    return (
      <StateBox title={words.draft.nothingToDo}>
        <Link href={address(`drafts/${id}`)}>{words.draft.title}</Link>
      </StateBox>
    )
  }
  return (
    <>
      {change === null ? null : (
        <p className={desk.soft}>
          {words.draft.editingOne(number(Number(change)), number(data.changes.length))} ·{' '}
          <Link href={address(`drafts/${id}`)}>{words.draft.title}</Link>
        </p>
      )}
      <WithRecords of={opened.of}>
        {(context) => (
          <StoredDraft
            opened={opened}
            draft={data}
            context={withDraft(context, opened.around)}
            typingKey={`draft.${id}${change === null ? '' : `.${change}`}`}
            writer={writer}
          />
        )}
      </WithRecords>
    </>
  )
}
