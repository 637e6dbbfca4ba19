/** One field of a form as its description says. Sources are the only one that brings more than a value along. */
import type { ReactNode } from 'react'
import type { Field } from './field.ts'
import { BodiesControl } from './bodies-control.tsx'
import { Labelled, describedBy } from './labelled.tsx'
import { isOn, lineIn, listIn, wordsIn, type Value, type Values } from './value.ts'
import { WordsControl } from './words-control.tsx'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { UnbrokenDates } from '#src/ui/unbroken-dates.tsx'
import styles from './form.module.css'

export interface FormFieldProps {
  /** Of the control, for its label and for the list of faults. */
  readonly id: string
  readonly field: Field
  readonly values: Values
  readonly faults: readonly string[]
  readonly onChange: (value: Value) => void
  /** The field was left: what is wrong with it may be said now. */
  readonly onLeave: () => void
  /** Draws the field of sources. */
  readonly sources?: ReactNode
}

const GROUPS: readonly Field['type'][] = ['words', 'many', 'sources', 'bodies']

export function FormField(props: FormFieldProps) {
  const { id, field, faults, onLeave } = props
  if (field.type === 'switch') return <Switch {...props} />
  return (
    <div onBlur={onLeave}>
      <Labelled
        id={id}
        label={field.label}
        help={field.help}
        isOptional={field.isOptional}
        faults={faults}
        isGroup={GROUPS.includes(field.type)}
      >
        <Control {...props} />
      </Labelled>
    </div>
  )
}

function Control(props: FormFieldProps): ReactNode {
  const { field, values, onChange, sources } = props
  switch (field.type) {
    case 'line':
    case 'date':
    case 'number':
      return <Line {...props} />
    case 'words':
      return <WordsControl {...props} words={wordsIn(values, field.name)} lines={field.lines} />
    case 'choice':
      return <Choice {...props} options={field.options} none={field.none} />
    case 'many':
      return <Many {...props} options={field.options} />
    case 'bodies':
      return <BodiesControl id={props.id} names={field.names} chosen={listIn(values, field.name)} onChange={onChange} />
    case 'fixed':
      return (
        <p id={props.id} className={styles.fixed}>
          {field.shown}
        </p>
      )
    case 'sources':
      return sources
    case 'switch':
      return null
  }
}

function Line({ id, field, values, faults, onChange }: FormFieldProps) {
  return (
    <input
      id={id}
      type="text"
      className={styles.input}
      data-short={field.type === 'line' ? undefined : 'yes'}
      inputMode={field.type === 'number' ? 'numeric' : undefined}
      value={lineIn(values, field.name)}
      autoComplete="off"
      spellCheck={field.type === 'line'}
      aria-required={field.isOptional !== true}
      aria-invalid={faults.length > 0}
      aria-describedby={describedBy(id, field.help, faults)}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

interface WithOptions extends FormFieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

function Choice({
  id,
  field,
  values,
  faults,
  onChange,
  options,
  none,
}: WithOptions & { readonly none: string | undefined }) {
  const words = useEditingWords()
  return (
    <select
      id={id}
      className={styles.input}
      value={lineIn(values, field.name)}
      aria-required={field.isOptional !== true}
      aria-invalid={faults.length > 0}
      aria-describedby={describedBy(id, field.help, faults)}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none ?? words.choose}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Many({ field, values, onChange, options }: WithOptions) {
  const chosen = listIn(values, field.name)
  return (
    <div className={styles.choices}>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              /** In the order of the list, whatever the order of choosing. */
              onChange(
                options.flatMap((one) =>
                  (one.value === value ? target.checked : chosen.includes(one.value)) ? [one.value] : [],
                ),
              )
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}

function Switch({ id, field, values, faults, onChange, onLeave }: FormFieldProps) {
  return (
    <div className={styles.field} onBlur={onLeave}>
      <label className={styles.choice}>
        <input
          id={id}
          type="checkbox"
          checked={isOn(values, field.name)}
          aria-invalid={faults.length > 0}
          aria-describedby={describedBy(id, field.help, faults)}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{field.label}</span>
      </label>
      {field.help === undefined ? null : (
        <p id={`${id}-help`} className={styles.help}>
          <UnbrokenDates text={field.help} />
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} id={`${id}-fault`} className={styles.fault}>
          <UnbrokenDates text={fault} />
        </p>
      ))}
    </div>
  )
}
