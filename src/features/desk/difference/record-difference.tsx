/** What is recorded, field by field and language by language: the reviewer vouches for all four. */
import type { Difference } from '#src/api/desk-writes.ts'
import { SourceSchema, type Source } from '#src/domain/records/source.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { ComparedHead, ComparedRow } from './compared-row.tsx'
import { FieldText } from './field-text.tsx'
import { flatFields, type FlatField } from './flat-fields.ts'
import styles from './difference.module.css'

type RecordDifference = Difference['records'][number]

function sourceIn({ kind, after }: RecordDifference): Source | undefined {
  return kind === 'source' ? SourceSchema.safeParse(after).data : undefined
}

export function RecordDifferences({ records }: Pick<Difference, 'records'>) {
  const added = records.flatMap((record) => sourceIn(record) ?? [])
  return records.map((record) => <OneRecord key={`${record.kind} ${record.id}`} record={record} added={added} />)
}

interface OneRecordProps {
  readonly record: RecordDifference
  readonly added: readonly Source[]
}

function OneRecord({ record, added }: OneRecordProps) {
  const { compare, recordName } = useEditingWords()
  const labelOf = useFieldLabel(record.kind)
  const before = flatFields(record.before)
  const after = flatFields(record.after)
  const isNew = record.before === null
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) =>
    isNew ? hasValues(after.get(key)) : !isSame(before.get(key), after.get(key)),
  )
  const textOf = (key: string, is: 'before' | 'after') => {
    const [own, other] = is === 'before' ? [before, after] : [after, before]
    return (
      <FieldText
        kind={record.kind}
        name={key}
        field={own.get(key)}
        other={isNew ? undefined : other.get(key)}
        is={is}
        added={added}
        sourceLanguage={sourceIn(record)?.language}
      />
    )
  }
  return (
    <article className={styles.record}>
      <h3>
        {recordName[record.kind]} {record.kind === 'evidence-date' ? null : <code>{record.id}</code>}{' '}
        <span className={styles.mark}>{isNew ? compare.newRecord : compare.amended}</span>
      </h3>
      <table {...TABLE} className={`${styles.compare} ${isNew ? styles.added : ''}`}>
        {isNew ? null : <ComparedHead />}
        <tbody {...ROW_GROUP}>
          {keys.map((key) =>
            isNew ? (
              <tr key={key} {...ROW}>
                <th scope="row" {...ROW_HEADER}>
                  {labelOf(key)}
                </th>
                <td {...CELL}>{textOf(key, 'after')}</td>
              </tr>
            ) : (
              <ComparedRow
                key={key}
                what={labelOf(key)}
                isChanged
                before={textOf(key, 'before')}
                after={textOf(key, 'after')}
              />
            ),
          )}
        </tbody>
      </table>
    </article>
  )
}

function hasValues(field: FlatField | undefined): boolean {
  return field !== undefined && field.values.length > 0
}

function isSame(one: FlatField | undefined, other: FlatField | undefined): boolean {
  return JSON.stringify(one?.values ?? []) === JSON.stringify(other?.values ?? [])
}

/** What the date of a record is the date of, as its form asks for it. */
const DATE_OF: Partial<Record<RecordDifference['kind'], 'eventDate' | 'reviewDate' | 'evidenceDate'>> = {
  event: 'eventDate',
  objection: 'eventDate',
  'text-review': 'reviewDate',
  'evidence-date': 'evidenceDate',
}

/** In the reader's language where the form has a name for it; the record's own name otherwise. */
function useFieldLabel(kind: RecordDifference['kind']): (key: string) => string {
  const { field, compare } = useEditingWords()
  const { messages } = useI18n()
  const names: Readonly<Record<string, string>> = field
  return (key) => {
    const [name = '', language] = key.split('.')
    const label = name === 'date' ? field[DATE_OF[kind] ?? 'date'] : (names[name] ?? name)
    const known = LANGUAGES.find((one) => one === language)
    return known === undefined ? label : compare.inLanguage(label, messages.shell.languageName[known])
  }
}
