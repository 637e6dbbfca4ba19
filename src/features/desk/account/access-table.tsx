/** Sessions or tokens, each with a way to end it: asked for once more below its row's button, and its outcome said. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useFailureText } from '../part/failure-text.ts'
import { SureButton } from '../part/sure-button.tsx'
import desk from '../part/desk.module.css'
import styles from './account.module.css'

export interface AccessColumn<T> {
  readonly head: string
  readonly cell: (row: T) => ReactNode
}

/** What ending one is called, and does. */
export interface Ending<T> {
  readonly word: string
  /** Of the row, for the question, the outcome, and whoever does not see the row. */
  readonly nameOf: (row: T) => string
  readonly label: (name: string) => string
  readonly question: (name: string) => string
  readonly yes: string
  readonly done: (name: string) => string
  readonly end: (id: string) => Promise<unknown>
  /** The lists that change with it. */
  readonly queryKeys: readonly string[]
}

interface AccessTableProps<T> {
  readonly rows: readonly T[]
  /** The first one names the row. */
  readonly columns: readonly AccessColumn<T>[]
  readonly ending: Ending<T>
  readonly none: string
}

export function AccessTable<T extends { readonly id: string }>({ rows, columns, ending, none }: AccessTableProps<T>) {
  const words = useAccountWords()
  const failureText = useFailureText()
  const client = useQueryClient()
  const [done, setDone] = useState<string | null>(null)
  const mutation = useMutation({
    mutationFn: (row: T) => ending.end(row.id),
    onMutate: () => setDone(null),
    onSuccess: (_, row) => setDone(ending.nameOf(row)),
    onSettled: () => Promise.all(ending.queryKeys.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
  const [first, ...others] = columns
  return (
    <>
      <div role="status">
        {done === null ? null : (
          <p className={desk.notice} data-good="yes">
            {ending.done(done)}
          </p>
        )}
      </div>
      {mutation.error === null ? null : (
        <p role="alert" className={desk.notice}>
          {failureText(mutation.error)}
        </p>
      )}
      {rows.length === 0 ? (
        <p className={desk.soft}>{none}</p>
      ) : (
        <table className={`${desk.table} ${desk.cards}`}>
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">{words.column.action}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className={styles.name}>
                  {first?.cell(row)}
                </th>
                {others.map(({ head, cell }) => (
                  <td key={head} data-label={head}>
                    {cell(row)}
                  </td>
                ))}
                <td className={styles.action}>
                  <SureButton
                    label={ending.label(ending.nameOf(row))}
                    question={ending.question(ending.nameOf(row))}
                    yes={ending.yes}
                    isBusy={mutation.isPending}
                    onSure={() => mutation.mutate(row)}
                  >
                    {ending.word}
                  </SureButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
