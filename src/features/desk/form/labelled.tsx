/** A control with its label, its hint and what is wrong with it. */
import type { ReactNode } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { UnbrokenDates } from '#src/ui/unbroken-dates.tsx'
import styles from './form.module.css'

interface LabelledProps {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly isOptional?: boolean | undefined
  readonly faults: readonly string[]
  /** A group of controls has a legend, a single one a label. */
  readonly isGroup?: boolean
  readonly children: ReactNode
}

/** What a control is described by. */
export function describedBy(id: string, help: string | undefined, faults: readonly string[]): string | undefined {
  const ids = [...(faults.length > 0 ? [`${id}-fault`] : []), ...(help === undefined ? [] : [`${id}-help`])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

export function Labelled({ id, label, help, isOptional = false, faults, isGroup = false, children }: LabelledProps) {
  const words = useEditingWords()
  const name = (
    <>
      {label} {isOptional ? <span className={styles.optional}>({words.help.optional})</span> : null}
    </>
  )
  const rest = (
    <>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          <UnbrokenDates text={help} />
        </p>
      )}
      {children}
      <Faults id={id} faults={faults} />
    </>
  )
  const isInvalid = faults.length > 0 ? 'yes' : undefined
  if (isGroup) {
    return (
      <fieldset
        id={id}
        tabIndex={-1}
        className={styles.field}
        data-invalid={isInvalid}
        aria-describedby={describedBy(id, help, faults)}
      >
        <legend>{name}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={styles.field} data-invalid={isInvalid}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      {rest}
    </div>
  )
}

function Faults({ id, faults }: Pick<LabelledProps, 'id' | 'faults'>) {
  if (faults.length === 0) return null
  return (
    <div id={`${id}-fault`}>
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          <UnbrokenDates text={fault} />
        </p>
      ))}
    </div>
  )
}
