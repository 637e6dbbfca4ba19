/** A list of the account in its named states: loading, failed with a way to try again, or there. */
import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useFailureText } from '../part/failure-text.ts'

interface LoadedListProps<T> {
  readonly query: UseQueryOptions<T, Error, T, string[]>
  readonly children: (items: T) => ReactNode
}

export function LoadedList<T>({ query, children }: LoadedListProps<T>) {
  const words = useAccountWords()
  const { messages } = useI18n()
  const failureText = useFailureText()
  const { data, error, refetch } = useQuery(query)
  if (data !== undefined) return children(data)
  if (error === null) return <Loading words={words.loading} />
  return (
    <StateBox title={words.failed} isAlert>
      <p>{failureText(error)}</p>
      <Button onClick={() => void refetch()}>{messages.states.retry}</Button>
    </StateBox>
  )
}
