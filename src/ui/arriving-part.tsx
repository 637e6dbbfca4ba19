/** A part whose code comes when it is asked for; when it cannot be had, that is said where the part would be. */
import { Suspense, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from './button.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

interface ArrivingPartProps {
  /** Another value gives the part a new chance. */
  readonly resetKey: string
  /** Stands there until it arrives. */
  readonly meanwhile: ReactNode
  readonly children: ReactNode
}

export function ArrivingPart({ resetKey, meanwhile, children }: ArrivingPartProps) {
  const { messages } = useI18n()
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={() => (
        <div role="alert">
          <p>{messages.states.crashed}</p>
          {/* A browser asks once for a script; only a page that is loaded anew asks again. The address keeps all that is shown. */}
          <Button onClick={() => location.reload()}>{messages.states.retry}</Button>
        </div>
      )}
    >
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </ErrorBoundary>
  )
}
