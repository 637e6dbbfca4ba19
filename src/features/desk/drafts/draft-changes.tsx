/** A draft of several records, for its author: each change can be opened, or taken out. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { draftKey } from '#src/api/desk-queries.ts'
import { writeDraft, type DraftDetail } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import type { SignedIn } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { SureButton } from '../part/sure-button.tsx'
import { forgetTyping } from '../form/kept-typing.ts'
import { useChangeName } from './change-name.ts'
import form from '../form/form.module.css'
import styles from '../part/desk.module.css'

/** An import can bring hundreds along. */
const FIRST_SHOWN = 25

interface DraftChangesProps {
  readonly draft: DraftDetail
  readonly signedIn: SignedIn
}

export function DraftChanges({ draft, signedIn }: DraftChangesProps) {
  const { draft: words } = useEditingWords()
  const { language, number } = useI18n()
  const address = useDeskAddress()
  const nameOf = useChangeName()
  const failureText = useFailureText()
  const client = useQueryClient()
  const [isAllShown, setIsAllShown] = useState(false)
  const { id, changes, summary, summaryLanguage, version, base } = draft
  const removing = useMutation({
    mutationFn: (index: number) =>
      writeDraft(
        id,
        { summary, summaryLanguage, changes: changes.toSpliced(index, 1) },
        { version, base },
        { csrfToken: signedIn.csrfToken, language },
      ),
    onSuccess: (next, index) => {
      // What follows moves up by one: typing kept for its old place would be put into another record's form.
      for (let place = index + 1; place <= changes.length; place += 1) forgetTyping(`draft.${id}.${place}`)
      client.setQueryData(draftKey(id, language), next)
      void client.invalidateQueries({ queryKey: ['drafts'] })
    },
    /** So that what is decided next is decided on what is there. */
    onError: () => client.invalidateQueries({ queryKey: ['draft', id] }),
  })
  const shown = isAllShown ? changes : changes.slice(0, FIRST_SHOWN)
  return (
    <section className={`${styles.section} screen-only`} aria-labelledby="draft-changes">
      <h2 id="draft-changes">{words.changes}</h2>
      <div role="status">
        {removing.isSuccess ? (
          <p className={styles.notice} data-good="yes">
            {words.removed}
          </p>
        ) : null}
      </div>
      {removing.error === null ? null : (
        <p role="alert" className={styles.notice}>
          {failureText(removing.error)}
        </p>
      )}
      <ol className={form.list}>
        {shown.map((change, index) => {
          const name = nameOf(change, changes)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- changes are told apart by nothing but their place; a version of the draft never moves them
            <li key={`${version} ${index}`} className={form.item}>
              <span>{name}</span>
              <Link
                aria-label={words.editOne(name)}
                href={address(`record/${change.kind}`, { draft: id, change: String(index + 1) })}
              >
                {words.edit}
              </Link>
              <SureButton
                label={words.removeOne(name)}
                question={words.removeAsk(name)}
                yes={words.removeYes}
                isBusy={removing.isPending}
                onSure={() => removing.mutate(index)}
              >
                {words.remove}
              </SureButton>
            </li>
          )
        })}
      </ol>
      {shown.length < changes.length ? (
        <Button onClick={() => setIsAllShown(true)}>{words.moreChanges(number(changes.length - shown.length))}</Button>
      ) : null}
    </section>
  )
}
