/** What others have changed while somebody was typing: field by field, theirs beside one's own; nothing typed is lost. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { Button } from '#src/ui/button.tsx'
import desk from '../part/desk.module.css'
import type { Field } from '../form/field.ts'
import type { Typing } from '../form/kept-typing.ts'
import type { Value, Values } from '../form/value.ts'

export interface Conflicts {
  /** Fields whose present value is neither what the typing began with nor what is typed. */
  readonly theirs: Values
  /** What saving is on top of, once whoever types has looked. */
  readonly base: number
  readonly version: number | null
  /** What was changed: the record, or the draft itself. */
  readonly why: 'record' | 'draft'
}

interface ConflictBoxProps {
  readonly conflicts: Conflicts
  readonly fields: readonly Field[]
  readonly typing: Typing
  readonly onTake: (name: string, value: Value) => void
  readonly onKeepMine: () => void
}

export function ConflictBox({ conflicts, fields, typing, onTake, onKeepMine }: ConflictBoxProps) {
  const words = useEditingWords()
  const { theirs, why, base } = conflicts
  const changed = fields.filter(({ name }) => name in theirs)
  const isVersionOnly = why === 'draft' && typing.version !== conflicts.version
  if (changed.length === 0 && !isVersionOnly) return null
  return (
    <section className={desk.notice} role="alert" aria-label={words.conflict.title}>
      <p>
        <b>{words.conflict.title}</b>
      </p>
      <p>{why === 'draft' ? words.conflict.otherVersion : words.conflict.record(String(typing.base), String(base))}</p>
      <table className={desk.table}>
        <thead>
          <tr>
            <th scope="col">{words.compare.what}</th>
            <th scope="col">{words.conflict.theirs}</th>
            <th scope="col">{words.conflict.mine}</th>
            <th scope="col">
              <span className="visually-hidden">{words.draft.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map((field) => (
            <ConflictRow
              key={field.name}
              field={field}
              theirs={theirs[field.name]}
              mine={typing.values[field.name]}
              onTake={onTake}
            />
          ))}
        </tbody>
      </table>
      <Button onClick={onKeepMine}>{words.conflict.keepMine}</Button>
    </section>
  )
}

interface ConflictRowProps {
  readonly field: Field
  readonly theirs: Value | undefined
  readonly mine: Value | undefined
  readonly onTake: (name: string, value: Value) => void
}

function ConflictRow({ field, theirs, mine, onTake }: ConflictRowProps) {
  const words = useEditingWords()
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td>
        <ValueText field={field} value={theirs} />
      </td>
      <td>
        <ValueText field={field} value={mine} />
      </td>
      <td>
        {theirs === undefined ? null : (
          <Button onClick={() => onTake(field.name, theirs)}>{words.conflict.takeTheirs(field.label)}</Button>
        )}
      </td>
    </tr>
  )
}

function ValueText({ field, value }: { readonly field: Field; readonly value: Value | undefined }) {
  const words = useEditingWords()
  const { list, messages } = useI18n()
  const labelOf = (one: string): string => {
    const known = 'options' in field ? field.options : 'names' in field ? field.names : []
    return known.find((option) => option.value === one)?.label ?? one
  }
  if (value === undefined || value === '') return words.compare.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return labelOf(value)
  if (Array.isArray(value)) return value.length === 0 ? words.compare.empty : list(value.map(labelOf))
  return (
    <>
      {LANGUAGES.map((language) =>
        value[language] === '' ? null : (
          <span key={language}>
            {messages.shell.languageName[language]}: <span lang={language}>{value[language]}</span>
            <br />
          </span>
        ),
      )}
    </>
  )
}
