/** What whoever looks may do with a draft. What cannot be taken back is asked for twice. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { draftKey } from '#src/api/desk-queries.ts'
import { stepDraft, type DraftDetail, type Step } from '#src/api/desk-writes.ts'
import { refusalIn } from '#src/api/send-json.ts'
import { LONGEST_REMARK } from '#src/domain/editing/change.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords, type EditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { SignInLink, type SignedIn } from '../part/desk-gate.tsx'
import { isSignedOut, useFailureText } from '../part/failure-text.ts'
import { isHeldUp } from './is-held-up.ts'
import { openedFrom } from '../record/proposal.ts'
import form from '../form/form.module.css'
import styles from '../part/desk.module.css'

interface DraftActionsProps {
  readonly draft: DraftDetail
  readonly signedIn: SignedIn
}

type Outcome = { readonly is: 'done'; readonly step: Step } | { readonly is: 'failed'; readonly error: unknown }

/** What was refused because somebody was faster says what is shown now. */
function refusedText(error: unknown, words: EditingWords, otherwise: string): string {
  const refusal = refusalIn(error)
  if (refusal?.reason === 'draft-changed') return words.conflict.changedDraft
  if (refusal?.reason === 'tracker-changed') return words.conflict.changedTracker(String(refusal.revision ?? ''))
  return otherwise
}

export function DraftActions({ draft, signedIn }: DraftActionsProps) {
  const words = useEditingWords()
  const { language } = useI18n()
  const client = useQueryClient()
  const address = useDeskAddress()
  const failureText = useFailureText()
  const [asking, setAsking] = useState<Step | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const said = useRef<HTMLDivElement>(null)
  /** The button that was pressed has gone with the question: the keyboard goes on from what came of it. */
  useEffect(() => {
    if (outcome !== null) said.current?.focus()
  }, [outcome])
  const { may } = draft
  const opened = openedFrom(draft.changes)
  const isOwn = draft.author.id === signedIn.caller.id

  const run = async (step: Step, reason: string | null = null): Promise<void> => {
    setIsBusy(true)
    setOutcome(null)
    try {
      const next = await stepDraft(draft, step, reason, { csrfToken: signedIn.csrfToken, language })
      client.setQueryData(draftKey(draft.id, language), next)
      setOutcome({ is: 'done', step })
    } catch (error) {
      setOutcome({ is: 'failed', error })
      /** So that what is decided next is decided on what is there. */
      await client.invalidateQueries({ queryKey: ['draft', draft.id] })
    } finally {
      setAsking(null)
      setIsBusy(false)
    }
    void client.invalidateQueries({ queryKey: ['drafts'] })
    void client.invalidateQueries({ queryKey: ['audit'] })
    if (step === 'publish') void client.invalidateQueries({ queryKey: ['tracker'] })
  }
  return (
    <section className={`${styles.section} screen-only`} aria-labelledby="actions">
      <h2 id="actions">{words.draft.actions}</h2>
      <div ref={said} tabIndex={-1}>
        <div role="status">
          {outcome?.is === 'done' ? (
            <p className={styles.notice} data-good="yes">
              {words.draft.done[outcome.step]}
            </p>
          ) : null}
        </div>
        {outcome?.is === 'failed' ? (
          <div role="alert" className={styles.notice}>
            <p>{refusedText(outcome.error, words, failureText(outcome.error))}</p>
            {isSignedOut(outcome.error) ? <SignInLink /> : null}
          </div>
        ) : null}
      </div>
      {isOwn && draft.state === 'submitted' && !may.includes('publish') ? (
        <p className={styles.soft}>{words.draft.secondPerson}</p>
      ) : null}
      {may.length === 0 ? <p className={styles.soft}>{words.draft.nothingToDo}</p> : null}
      {asking === null ? (
        <div className={styles.actions}>
          {may.includes('publish') && !isHeldUp(draft) ? (
            <Button kind="primary" disabled={isBusy} onClick={() => setAsking('publish')}>
              {words.draft.publish}
            </Button>
          ) : null}
          {may.includes('submit') && !isHeldUp(draft) ? (
            <Button kind="primary" disabled={isBusy} onClick={() => void run('submit')}>
              {words.draft.submit}
            </Button>
          ) : null}
          {may.includes('reject') ? (
            <Button disabled={isBusy} onClick={() => setAsking('reject')}>
              {words.draft.reject}
            </Button>
          ) : null}
          {may.includes('edit') && opened !== null ? (
            <Link href={address(`record/${opened.kind}`, { draft: draft.id })}>{words.draft.edit}</Link>
          ) : null}
          {may.includes('withdraw') ? (
            <Button kind="quiet" disabled={isBusy} onClick={() => setAsking('withdraw')}>
              {words.draft.withdraw}
            </Button>
          ) : null}
        </div>
      ) : asking === 'reject' ? (
        <RejectForm
          isBusy={isBusy}
          onReject={(reason) => void run('reject', reason)}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <Confirmation
          question={asking === 'publish' ? words.draft.publishAsk : words.draft.withdrawAsk}
          yes={asking === 'publish' ? words.draft.publishYes : words.draft.withdrawYes}
          isBusy={isBusy}
          onYes={() => void run(asking)}
          onCancel={() => setAsking(null)}
        />
      )}
    </section>
  )
}

interface ConfirmationProps {
  readonly question: string
  readonly yes: string
  readonly isBusy: boolean
  readonly onYes: () => void
  readonly onCancel: () => void
}

function Confirmation({ question, yes, isBusy, onYes, onCancel }: ConfirmationProps) {
  const words = useEditingWords()
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.notice}>
      <p id={id}>{question}</p>
      <div className={styles.actions}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever has asked for it is asked here: the keyboard goes on from the question */}
        <Button autoFocus kind="primary" disabled={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {words.draft.cancel}
        </Button>
      </div>
    </div>
  )
}

interface RejectFormProps {
  readonly isBusy: boolean
  readonly onReject: (reason: string) => void
  readonly onCancel: () => void
}

function RejectForm({ isBusy, onReject, onCancel }: RejectFormProps) {
  const words = useEditingWords()
  const id = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    setIsMissing(reason.trim() === '')
    if (reason.trim() !== '') onReject(reason.trim())
    else document.getElementById(id)?.focus()
  }
  return (
    <form noValidate className={form.form} onSubmit={handleSubmit}>
      <div className={form.field} data-invalid={isMissing ? 'yes' : undefined}>
        <label htmlFor={id} className={form.label}>
          {words.draft.reason}
        </label>
        <textarea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to send it back is asked for the reason here: the keyboard goes on in the field
          autoFocus
          id={id}
          rows={3}
          maxLength={LONGEST_REMARK}
          className={form.input}
          value={reason}
          aria-required
          aria-invalid={isMissing}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => {
            setReason(target.value)
            setIsMissing(false)
          }}
        />
        <p id={`${id}-fault`} role="alert" className={isMissing ? form.fault : undefined}>
          {isMissing ? words.draft.reasonMissing : null}
        </p>
      </div>
      <div className={styles.actions}>
        <Button type="submit" kind="primary" disabled={isBusy}>
          {words.draft.rejectYes}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {words.draft.cancel}
        </Button>
      </div>
    </form>
  )
}
