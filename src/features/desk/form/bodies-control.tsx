/** The bodies of a milestone, by name: found by typing, kept as a list. */
import { useId, useState } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import type { Option } from './field.ts'
import styles from './form.module.css'

interface BodiesControlProps {
  readonly id: string
  /** Valued by English name, labelled in the reader's language. */
  readonly names: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

export function BodiesControl({ id, names, chosen, onChange }: BodiesControlProps) {
  const words = useEditingWords()
  const listId = useId()
  const [text, setText] = useState('')
  const [isUnknown, setIsUnknown] = useState(false)
  const labelOf = (value: string): string => names.find((one) => one.value === value)?.label ?? value
  const add = (): void => {
    const typed = text.trim()
    const body = names.find(({ value, label }) => value === typed || label === typed)
    setIsUnknown(body === undefined)
    if (body === undefined) return
    setText('')
    if (!chosen.includes(body.value)) onChange([...chosen, body.value])
  }
  return (
    <div className={styles.list}>
      <ul className={styles.list}>
        {chosen.map((value) => (
          <li key={value} className={styles.item}>
            <span>{labelOf(value)}</span>
            <Button kind="quiet" onClick={() => onChange(chosen.filter((one) => one !== value))}>
              {words.bodyPicker.remove(labelOf(value))}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.choices}>
        <input
          className={styles.input}
          type="text"
          list={listId}
          value={text}
          autoComplete="off"
          aria-label={words.help.bodiesHelp}
          aria-describedby={`${id}-unknown`}
          onChange={({ target }) => {
            setText(target.value)
            setIsUnknown(false)
          }}
        />
        <datalist id={listId}>
          {names.map(({ value, label }) => (
            <option key={value} value={label}>
              {label}
            </option>
          ))}
        </datalist>
        <Button disabled={text.trim() === ''} onClick={add}>
          {words.bodyPicker.add}
        </Button>
      </div>
      <p id={`${id}-unknown`} role="status" className={isUnknown ? styles.fault : undefined}>
        {isUnknown ? words.bodyPicker.unknown : null}
      </p>
    </div>
  )
}
