/** Narrows the trail; the address keeps it. */
import { useId, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { AuditChoice } from '#src/api/desk-queries.ts'
import { NO_ACTOR } from '#src/domain/editing/audit-query.ts'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { readDate } from '#src/ui/read-date.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useActionName } from './action-name.ts'
import { PersonOptions } from '../part/person-options.tsx'
import { AUDIT_PARTS, isNarrowed, readRecordName } from './audit-choice.ts'
import styles from '../part/desk.module.css'

interface AuditFilterProps {
  readonly filter: AuditChoice
  /** The newest ones of anybody, to choose from. */
  readonly entries: readonly AuditEntry[]
}

const DAYS = ['since', 'until'] as const

export function AuditFilter({ filter, entries }: AuditFilterProps) {
  const { auditPage } = useEditingWords()
  const actionName = useActionName()
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const people = new Map(entries.map(({ actor }) => [actor?.id ?? NO_ACTOR, actor?.name ?? auditPage.service]))
  const actions = new Set([...Object.keys(auditPage.actionName), ...entries.map(({ action }) => action)])
  /** What an address asks for is shown as chosen, also before an entry of it is loaded. */
  if (filter.actor !== '' && !people.has(filter.actor)) people.set(filter.actor, filter.actor)
  if (filter.action !== '') actions.add(filter.action)
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(
      AUDIT_PARTS.map((part) => {
        const value = form.get(part)
        return [part, typeof value === 'string' ? value.trim() : '']
      }),
    )
    const days = DAYS.map((name) => [name, typed[name] === '' ? '' : readDate(typed[name] ?? '')] as const)
    const faulty = days.filter(([, day]) => day === null).map(([name]) => name)
    setWrong(faulty)
    if (faulty.length > 0) return
    const record = readRecordName(typed['record'] ?? '')
    navigate(address('audit', { ...typed, record, ...Object.fromEntries(days) }))
  }
  return (
    <form noValidate className={`${styles.filter} screen-only`} onSubmit={handleSubmit}>
      <label>
        <span>{auditPage.who}</span>
        <select name="actor" defaultValue={filter.actor}>
          <option value="">{auditPage.any}</option>
          <PersonOptions people={people} />
        </select>
      </label>
      <label>
        <span>{auditPage.action}</span>
        <select name="action" defaultValue={filter.action}>
          <option value="">{auditPage.any}</option>
          {[...actions].map((action) => (
            <option key={action} value={action}>
              {actionName(action)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-record`}>
        <span>{auditPage.record}</span>
        <input
          id={`${id}-record`}
          type="text"
          name="record"
          size={32}
          defaultValue={filter.record}
          autoComplete="off"
          spellCheck={false}
          placeholder={auditPage.recordHelp}
        />
      </label>
      {DAYS.map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          <span>{auditPage[name]}</span>
          <input
            id={`${id}-${name}`}
            type="text"
            name={name}
            defaultValue={filter[name]}
            autoComplete="off"
            aria-invalid={wrong.includes(name)}
            aria-describedby={`${id}-wrong`}
          />
        </label>
      ))}
      <Button type="submit">{auditPage.show}</Button>
      {isNarrowed(filter) ? (
        <Button kind="quiet" onClick={() => navigate(address('audit'))}>
          {auditPage.clear}
        </Button>
      ) : null}
      <p id={`${id}-wrong`} role="alert" className={wrong.length > 0 ? styles.fault : 'visually-hidden'}>
        {wrong.length > 0 ? auditPage.badDate : null}
      </p>
    </form>
  )
}
