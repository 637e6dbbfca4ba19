import type { ImportRow } from '#src/domain/contract/import/import-schema.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords, type EditingWords } from '#src/i18n/load-editing-words.ts'
import { useImportWords, type ImportWords } from '#src/i18n/load-import-words.ts'
import styles from './import.module.css'

type Fault = ImportRow['faults'][number]

const hasOwn = <T extends object>(words: T, key: PropertyKey): key is keyof T => Object.hasOwn(words, key)

/** Faults of records have their words with the desk, those of files with the import. */
function faultText({ field, reason, value = '' }: Fault, words: ImportWords, { fault }: EditingWords): string {
  if (hasOwn(fault, reason)) return fault[reason](field === '' ? value : field, value)
  const text = hasOwn(words.reason, reason) ? words.reason[reason](value) : reason
  return field === '' ? text : `${field}: ${text}`
}

export function FateRow({ row }: { readonly row: ImportRow }) {
  const words = useImportWords()
  const editing = useEditingWords()
  const { messages } = useI18n()
  const { sheet, row: number, part, id, fate, fields, faults, remarks } = row
  const list = fields.join(messages.shell.listSeparator)
  const lines = [
    ...(fields.length === 0 ? [] : [fate === 'refused' ? words.differs(list) : words.changes(list)]),
    ...faults.map((fault) => faultText(fault, words, editing)),
    ...remarks.map((remark) => words.remark[remark]),
  ]
  return (
    <tr>
      <td data-label={words.column.sheet}>{sheet}</td>
      <td data-label={words.column.row}>
        {number}
        {part === '' ? '' : ` ${part}`}
      </td>
      <th scope="row" className={styles.record}>
        {id ?? ''}
      </th>
      <td data-label={words.column.fate}>
        <span className={styles.fate} data-fate={fate}>
          {words.fate[fate]}
        </span>
      </td>
      <td>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </td>
    </tr>
  )
}
