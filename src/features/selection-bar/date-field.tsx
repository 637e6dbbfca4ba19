/** A date to type; what is wrong with it is said beside it, with what to do. */
import { useId, useState, type FormEvent } from 'react'
import type { Day } from '#src/domain/calendar-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { readDate } from '#src/ui/read-date.ts'
import styles from './date-field.module.css'

interface DateFieldProps {
  readonly label: string
  readonly day: Day | null
  /** Applied when the field is emptied; without it an empty field is a mistake. */
  readonly onEmpty?: () => void
  /** What is wrong with a date that is one; null when nothing is. */
  readonly objection?: (day: Day) => string | null
  readonly onApply: (day: Day) => void
}

export function DateField({ label, day, onEmpty, objection = () => null, onApply }: DateFieldProps) {
  const { messages } = useI18n()
  const [draft, setDraft] = useState<{ readonly of: Day | null; readonly text: string }>({ of: day, text: day ?? '' })
  const [error, setError] = useState<string | null>(null)
  const id = useId()
  /** A date that was changed elsewhere, as by "back", replaces what was typed for the former one. */
  const text = draft.of === day ? draft.text : (day ?? '')

  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '' && onEmpty !== undefined) {
      setError(null)
      onEmpty()
      return
    }
    const typed = readDate(text)
    const wrong = typed === null ? messages.filter.dateWrong : objection(typed)
    setError(wrong)
    if (typed !== null && wrong === null) onApply(typed)
  }
  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.row}>
        <input
          id={id}
          type="text"
          className={styles.input}
          value={text}
          autoComplete="off"
          spellCheck={false}
          placeholder="2026-06-30"
          aria-invalid={error !== null}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
          onChange={({ target }) => {
            setDraft({ of: day, text: target.value })
            setError(null)
          }}
        />
        <Button type="submit">{messages.filter.apply}</Button>
      </span>
      <span role="alert" id={`${id}-error`} className={styles.error}>
        {error}
      </span>
      <span id={`${id}-hint`} className={styles.hint}>
        {messages.filter.dateHint}
      </span>
    </form>
  )
}
