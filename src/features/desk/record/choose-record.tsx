/** Which record is meant: one that is there, or, where that can be, a new one. */
import { useId, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { wordsOf } from '#src/domain/text.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import type { Option } from '../form/field.ts'
import styles from '../part/desk.module.css'
import { formOf } from './proposal.ts'
import type { FormContext } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'

function recordsOf(kind: RecordKind, { tracker }: FormContext): Option[] {
  const { milestones, events, bodies, sources } = tracker.snapshot
  switch (kind) {
    case 'event':
      return events.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))
    case 'body':
      return bodies.map(({ id, name }) => ({ value: id, label: wordsOf(name) }))
    case 'source':
      return sources.map(({ id, title }) => ({ value: id, label: title }))
    case 'evidence-date':
      return []
    case 'milestone':
    case 'report':
    case 'objection':
    case 'text-review':
      return milestones.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))
  }
}

export function ChooseRecord({ kind, context }: { readonly kind: RecordKind; readonly context: FormContext }) {
  const { words, of } = context
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  const id = useId()
  const known = recordsOf(kind, context)
  const canBeNew = formOf(kind).knows({ ...context, of: null })
  if (known.length === 0) return null
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('of')
    if (typeof chosen === 'string' && chosen !== '') navigate(address(`record/${kind}`, { of: chosen }))
  }
  return (
    <form className={styles.filter} onSubmit={handleSubmit}>
      <label htmlFor={id}>
        <span>{canBeNew ? words.amendInstead : words.whichMilestone}</span>
        <select id={id} name="of" defaultValue={of ?? ''}>
          <option value="">{words.choose}</option>
          {known.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{words.open}</Button>
    </form>
  )
}
