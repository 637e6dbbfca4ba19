/** One line of a comparison: what it was and what it will be, and in words whether that differs. */
import type { ReactNode } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER } from '#src/ui/table-roles.ts'
import styles from './difference.module.css'

interface ComparedRowProps {
  readonly what: ReactNode
  readonly before: ReactNode
  readonly after: ReactNode
  readonly isChanged: boolean
}

export function ComparedRow({ what, before, after, isChanged }: ComparedRowProps) {
  const { compare } = useEditingWords()
  return (
    <tr {...ROW} data-changed={isChanged ? 'yes' : undefined}>
      <th scope="row" {...ROW_HEADER}>
        {what} {isChanged ? <span className={styles.mark}>{compare.changed}</span> : null}
      </th>
      <td {...CELL} data-label={compare.before}>
        {before}
      </td>
      <td {...CELL} data-label={compare.after}>
        {after}
      </td>
    </tr>
  )
}

export function ComparedHead() {
  const { compare } = useEditingWords()
  return (
    <thead {...ROW_GROUP}>
      <tr {...ROW}>
        <th scope="col" {...COLUMN_HEADER}>
          {compare.what}
        </th>
        <th scope="col" {...COLUMN_HEADER}>
          {compare.before}
        </th>
        <th scope="col" {...COLUMN_HEADER}>
          {compare.after}
        </th>
      </tr>
    </thead>
  )
}
