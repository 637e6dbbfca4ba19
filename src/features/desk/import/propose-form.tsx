/** From the dry run to a draft that a second person publishes. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { importQuery, proposeImport } from '#src/api/import-requests.ts'
import type { ImportView } from '#src/domain/contract/import/import-schema.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useFailureText } from '../part/failure-text.ts'
import desk from '../part/desk.module.css'
import styles from './import.module.css'

interface ProposeFormProps {
  readonly view: ImportView
  readonly csrfToken: string | null
}

export function ProposeForm({ view, csrfToken }: ProposeFormProps) {
  const { id, changes, counts, draft } = view
  const words = useImportWords()
  const { number, language } = useI18n()
  const fieldId = useId()
  const address = useDeskAddress()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const [summary, setSummary] = useState('')
  const [withoutRefused, setWithoutRefused] = useState(false)
  const proposing = useMutation({
    mutationFn: () => proposeImport({ id, summary, summaryLanguage: language, withoutRefused, csrfToken }),
    onSuccess: () => queries.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  })
  const made = draft ?? proposing.data?.id ?? null
  if (made !== null) {
    return (
      <div className={desk.notice} data-good="yes" role="status">
        <p>{words.proposed}</p>
        <p>
          <Link href={address(`drafts/${made}`)}>{words.toDraft}</Link>
        </p>
      </div>
    )
  }
  if (changes === 0) return null
  const isHeldUp = counts.refused > 0 && !withoutRefused
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isHeldUp && summary.trim() !== '') proposing.mutate()
  }
  return (
    <section className={desk.section} aria-labelledby={`${fieldId}-title`}>
      <h2 id={`${fieldId}-title`}>{words.propose}</h2>
      <form className={styles.form} onSubmit={handleSubmit}>
        <label htmlFor={fieldId}>{words.summary}</label>
        <textarea
          id={fieldId}
          className={styles.summary}
          rows={3}
          maxLength={2000}
          required
          value={summary}
          aria-describedby={`${fieldId}-hint`}
          onChange={({ target }) => setSummary(target.value)}
        />
        <p id={`${fieldId}-hint`} className={desk.soft}>
          {words.summaryHint}
        </p>
        {counts.refused === 0 ? null : (
          <>
            <p>{words.refusedFirst}</p>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={withoutRefused}
                onChange={({ target }) => setWithoutRefused(target.checked)}
              />
              <span>{words.withoutRefused(number(counts.refused))}</span>
            </label>
          </>
        )}
        {proposing.error === null ? null : (
          <p role="alert" className={desk.notice}>
            {failureText(proposing.error)}
          </p>
        )}
        <Button type="submit" kind="primary" disabled={isHeldUp || summary.trim() === '' || proposing.isPending}>
          {words.propose}
        </Button>
      </form>
    </section>
  )
}
