/** What is recorded, field by field and language by language: the reviewer vouches for all four. */
import type { ReactNode } from 'react'
import type { Difference } from '#src/api/desk-writes.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { ComparedHead, ComparedRow } from './compared-row.tsx'
import { memberWords } from './member-words.ts'
import { flatFields, type FlatField } from './flat-fields.ts'
import { textParts } from './text-parts.ts'
import styles from './difference.module.css'

type RecordDifference = Difference['records'][number]

export function RecordDifferences({ records }: Pick<Difference, 'records'>) {
  return records.map((record) => <OneRecord key={`${record.kind} ${record.id}`} record={record} />)
}

function OneRecord({ record }: { readonly record: RecordDifference }) {
  const { compare, recordName } = useEditingWords()
  const labelOf = useFieldLabel()
  const { messages } = useI18n()
  const said = (key: string, text: string): string => memberWords(record.kind, key, text, messages)
  const before = flatFields(record.before)
  const after = flatFields(record.after)
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    return record.before === null || before.get(key)?.text !== after.get(key)?.text
  })
  return (
    <article className={styles.record}>
      <h3>
        {recordName[record.kind]} <code lang="en">{record.id}</code>{' '}
        <span className={styles.mark}>{record.before === null ? compare.newRecord : compare.amended}</span>
      </h3>
      <table className={styles.compare}>
        <ComparedHead />
        <tbody>
          {keys.map((key) => (
            <ComparedRow
              key={key}
              what={labelOf(key)}
              isChanged={record.before !== null}
              before={
                <FieldText field={before.get(key)} other={after.get(key)} is="before" say={(text) => said(key, text)} />
              }
              after={
                <FieldText field={after.get(key)} other={before.get(key)} is="after" say={(text) => said(key, text)} />
              }
            />
          ))}
        </tbody>
      </table>
    </article>
  )
}

/** In the reader's language where the form has a name for it; the record's own name otherwise. */
function useFieldLabel(): (key: string) => string {
  const { field } = useEditingWords()
  const { messages } = useI18n()
  const names: Readonly<Record<string, string>> = field
  return (key) => {
    const [name = '', language] = key.split('.')
    const label = names[name] ?? name
    const known = LANGUAGES.find((one) => one === language)
    return known === undefined ? label : `${label} (${messages.shell.languageName[known]})`
  }
}

interface FieldTextProps {
  readonly field: FlatField | undefined
  readonly other: FlatField | undefined
  readonly is: 'before' | 'after'
  readonly say: (text: string) => string
}

function FieldText({ field, other, is, say }: FieldTextProps): ReactNode {
  if (field === undefined || field.text === '') return '–'
  const { text, language } = field
  if (language === null || other === undefined) {
    return language === null ? say(text) : <span lang={LANGUAGE_TAGS[language]}>{text}</span>
  }
  const [from, to] = is === 'before' ? [text, other.text] : [other.text, text]
  const Mark = is === 'before' ? 'del' : 'ins'
  return (
    <span lang={LANGUAGE_TAGS[language]} className={styles.text}>
      {textParts(from, to, language)
        .filter((part) => part.in === 'both' || part.in === is)
        .map((part, index) => {
          // Parts are told apart by nothing but their place, and never move.
          // oxlint-disable-next-line react/no-array-index-key
          return part.in === 'both' ? part.text : <Mark key={index}>{part.text}</Mark>
        })}
    </span>
  )
}
