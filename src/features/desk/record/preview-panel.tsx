/** What readers will see once it is published, while it is still being typed. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { Button } from '#src/ui/button.tsx'
import { HeadlineTable } from '../difference/headline-table.tsx'
import { ItemComparisons } from '../difference/item-comparisons.tsx'
import { DatesOfDifference } from '../difference/dates-of-difference.tsx'
import { isSignedOut, useFailureText } from '../part/failure-text.ts'
import { SignInLink } from '../part/desk-gate.tsx'
import type { PreviewState } from './use-preview.ts'
import styles from './record.module.css'

interface PreviewPanelProps {
  /** Whether what is typed can be sent at all. */
  readonly isReady: boolean
  /** Whether anything was typed: what is wrong with an empty form is no fault of whoever looks at it. */
  readonly isTouched: boolean
  readonly state: PreviewState
}

export function PreviewPanel({ isReady, isTouched, state }: PreviewPanelProps) {
  const words = useEditingWords()
  return (
    <section
      className={styles.preview}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself where it is longer than the window, which the keyboard has to be able to do
      tabIndex={0}
      aria-labelledby="preview"
      aria-busy={isReady && state.isStale}
    >
      <h2 id="preview">{words.previewTitle}</h2>
      <Content isReady={isReady} isTouched={isTouched} state={state} />
    </section>
  )
}

function Content({ isReady, isTouched, state }: PreviewPanelProps) {
  const words = useEditingWords()
  const { messages } = useI18n()
  const failureText = useFailureText()
  const { preview, isStale, error, retry } = state
  if (!isTouched && isReady) return <p>{words.preview.untouched}</p>
  if (!isReady) return <p>{words.preview.waiting}</p>
  if (error !== null) {
    return (
      <div role="status">
        <p>
          {words.preview.failed} {failureText(error)}
        </p>
        {isSignedOut(error) ? <SignInLink /> : <Button onClick={retry}>{messages.states.retry}</Button>}
      </div>
    )
  }
  if (preview === null) return <p role="status">{words.preview.loading}</p>
  const { difference } = preview
  return (
    <div className={isStale ? styles.stale : undefined}>
      <p role="status">{isStale ? words.preview.stale : ''}</p>
      {difference === null ? (
        <p>{words.preview.faults}</p>
      ) : (
        <>
          <DatesOfDifference difference={difference} />
          <ItemComparisons difference={difference} />
          <HeadlineTable headline={difference.headline} />
        </>
      )}
    </div>
  )
}
