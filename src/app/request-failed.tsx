/** A failed request in words, with a way to try again. */
import type { RequestFailure } from '#src/api/errors.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { StateBox } from '#src/ui/states.tsx'
import { Live } from './live.tsx'

function explain(failure: RequestFailure, { states }: Messages): string {
  switch (failure.kind) {
    case 'offline':
      return states.offline
    case 'timeout':
      return states.timeout
    case 'http':
      return states.http(String(failure.status), failure.detail)
    case 'invalid-response':
      return states.invalidResponse
  }
}

interface RequestFailedProps {
  readonly failure: RequestFailure
  readonly title: string
  /** It stands in place of the page; else above it. */
  readonly isPage?: boolean
  readonly onRetry: () => void
}

export function RequestFailed({ failure, title, isPage = true, onRetry }: RequestFailedProps) {
  const { messages } = useI18n()
  return (
    <StateBox title={title} isAlert isPage={isPage}>
      <p>{explain(failure, messages)}</p>
      {failure.kind === 'invalid-response' && failure.place !== '' ? (
        <p>
          {messages.states.invalidAt('')}
          <code lang="en">{failure.place}</code>
        </p>
      ) : null}
      <Button onClick={onRetry}>{messages.states.retry}</Button>
      <Live />
    </StateBox>
  )
}
