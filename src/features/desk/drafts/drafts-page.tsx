/** Everything that is proposed, waits for review or has come to an end. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { draftsQuery } from '#src/api/desk-queries.ts'
import { DRAFT_STATES, type DraftState } from '#src/domain/editing/draft.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useDeskAddress, useParameter } from '#src/ui/desk-address.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { Remark } from '../part/remark.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { useMoment } from '../part/moment.ts'
import { RECORD_KINDS, type RecordKind } from '../record/record-kinds.ts'
import { TouchedName } from './touched-name.tsx'
import styles from '../part/desk.module.css'

/** Those that are about a milestone are begun on its page. */
const BEGUN_HERE = ['milestone', 'event', 'source', 'body', 'evidence-date'] as const satisfies readonly RecordKind[]

export function DraftsPage() {
  const words = useEditingWords()
  return (
    <DeskGate title={words.drafts} needs="draft">
      {() => <Content />}
    </DeskGate>
  )
}

function Content() {
  const words = useEditingWords()
  const address = useDeskAddress()
  const asked = useParameter('state')
  const state = DRAFT_STATES.find((one) => one === asked) ?? null
  const isOwn = useParameter('author') === 'me'
  return (
    <>
      <p className={styles.lead}>{words.list.lead}</p>
      <nav className={styles.section} aria-label={words.list.new}>
        <h2>{words.list.new}</h2>
        <ul className={styles.links}>
          {RECORD_KINDS.filter((kind) => BEGUN_HERE.some((one) => one === kind)).map((kind) => (
            <li key={kind}>
              <Link href={address(`record/${kind}`)}>{words.recordName[kind]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.section} aria-labelledby="all-drafts">
        <h2 id="all-drafts">{words.draft.back}</h2>
        {asked !== null && state === null ? (
          <p role="alert" className={styles.notice}>
            {words.list.unknownState(asked)}
          </p>
        ) : null}
        <Filter key={`${state} ${isOwn}`} state={state} isOwn={isOwn} />
        <DraftTable state={state} isOwn={isOwn} />
      </section>
    </>
  )
}

interface FilterProps {
  readonly state: DraftState | null
  readonly isOwn: boolean
}

function Filter({ state, isOwn }: FilterProps) {
  const words = useEditingWords()
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  const id = useId()
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = form.get('state')
    navigate(
      address('drafts', {
        state: typeof chosen === 'string' ? chosen : null,
        author: form.get('author') === 'me' ? 'me' : null,
      }),
    )
  }
  return (
    <form className={`${styles.filter} screen-only`} onSubmit={handleSubmit}>
      <label htmlFor={`${id}-state`}>
        <span>{words.list.filter}</span>
        <select id={`${id}-state`} name="state" defaultValue={state ?? ''}>
          <option value="">{words.list.all}</option>
          {DRAFT_STATES.map((one) => (
            <option key={one} value={one}>
              {words.state[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input type="checkbox" name="author" value="me" defaultChecked={isOwn} />
        <span>{words.list.mine}</span>
      </label>
      <Button type="submit">{words.list.show}</Button>
    </form>
  )
}

function DraftTable({ state, isOwn }: FilterProps) {
  const words = useEditingWords()
  const { number, messages } = useI18n()
  const address = useDeskAddress()
  const moment = useMoment()
  const failureText = useFailureText()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    draftsQuery({ state, isOwn }),
  )
  if (data === undefined) {
    if (error === null) return <Loading words={words.list.loading} />
    return (
      <StateBox title={words.list.failed} isAlert>
        <p>{failureText(error)}</p>
        <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
      </StateBox>
    )
  }
  const drafts = data.pages.flatMap(({ items }) => items)
  if (drafts.length === 0) return <p className={styles.soft}>{words.list.nothing}</p>
  return (
    <>
      <table className={`${styles.table} ${styles.cards}`}>
        <caption>{words.list.caption(number(drafts.length), number(data.pages[0]?.total ?? drafts.length))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.list.column.summary}</th>
            <th scope="col">{words.list.column.state}</th>
            <th scope="col">{words.list.column.touches}</th>
            <th scope="col">{words.list.column.author}</th>
            <th scope="col">{words.list.column.at}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row">
                <Link href={address(`drafts/${draft.id}`)}>
                  <Remark text={draft.summary} language={draft.summaryLanguage} />
                </Link>
              </th>
              <td>
                <span className={styles.state} data-state={draft.state}>
                  {words.state[draft.state]}
                </span>
              </td>
              <td data-label={words.list.column.touches}>
                {draft.touches.map((touched) => (
                  <div key={`${touched.kind} ${touched.id}`}>
                    <TouchedName touched={touched} />
                  </div>
                ))}
              </td>
              <td data-label={words.list.column.author}>{draft.author.name}</td>
              <td data-label={words.list.column.at}>
                <time dateTime={draft.at}>{moment(draft.at)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.list.more}
        </Button>
      ) : null}
    </>
  )
}
