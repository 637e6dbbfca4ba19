/**
 * "Why?" of any badge, status or grade. There is one answer for the whole page, filled when it is asked for, so that a
 * table of seventy rows stays light; its code and words come with the first question.
 */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useAsk, WhyContext, type WhyRequest, type WhyTopic } from './why-context.ts'
import styles from './why.module.css'

const WhyPopover = lazy(async () => ({ default: (await import('./why-popover.tsx')).WhyPopover }))

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<WhyRequest | null>(null)
  return (
    <WhyContext value={setRequest}>
      {children}
      {request === null ? null : (
        <Suspense fallback={null}>
          <WhyPopover request={request} />
        </Suspense>
      )}
    </WhyContext>
  )
}

interface WhyProps {
  readonly topic: WhyTopic
  /** For words that do not say by themselves what they are. */
  readonly label?: string
  readonly children: ReactNode
}

/** Must not stand inside a link, a button or a summary. Where nobody can answer, only its content is shown. */
export function Why({ topic, label, children }: WhyProps) {
  const ask = useAsk()
  if (ask === null) return children
  return (
    <button
      type="button"
      className={styles.why}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={({ currentTarget }) => ask({ topic, opener: currentTarget })}
    >
      {children}
    </button>
  )
}
