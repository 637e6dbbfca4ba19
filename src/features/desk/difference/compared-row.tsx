/** One line of a comparison: what it was and what it will be, and in words whether that differs. */
import type { ReactNode } from 'react'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
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
    <tr data-changed={isChanged ? 'yes' : undefined}>
      <th scope="row">
        {what} {isChanged ? <span className={styles.mark}>{compare.changed}</span> : null}
      </th>
      <td data-label={compare.before}>{before}</td>
      <td data-label={compare.after}>{after}</td>
    </tr>
  )
}

export function ComparedHead() {
  const { compare } = useEditingWords()
  return (
    <thead>
      <tr>
        <th scope="col">{compare.what}</th>
        <th scope="col">{compare.before}</th>
        <th scope="col">{compare.after}</th>
      </tr>
    </thead>
  )
}
