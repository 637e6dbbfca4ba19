/**
 * "Why?" of any badge, status or grade. There is one answer for the whole page, filled when it is asked for, so that a
 * table of seventy rows stays light; its code and words come with the first question.
 */
import { lazy, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { isAnswered } from '#src/domain/contract/site.ts'
import { ArrivingPart } from './arriving-part.tsx'
import { useSite } from './site-context.ts'
import { useAsk, WhyContext, type WhyRequest, type WhyTopic } from './why-context.ts'
import styles from './why.module.css'

const WhyPopover = lazy(async () => ({ default: (await import('./why-popover.tsx')).WhyPopover }))

interface Asked {
  readonly request: WhyRequest
  /** The address it was asked at: what it explains is gone with the page. */
  readonly place: string
}

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [pathname] = useLocation()
  const place = `${pathname}?${useSearch()}`
  const [asked, setAsked] = useState<Asked | null>(null)
  /** Every badge of the page knows whom to ask, and need not be drawn anew for another address. */
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  }, [place])
  const ask = useCallback((request: WhyRequest) => setAsked({ request, place: latest.current }), [])
  /** Nobody could answer on a page without the application; a milestone's own page gives the reasons in full. */
  const isAsked = !isAnswered(useSite())
  return (
    <WhyContext value={isAsked ? ask : null}>
      {children}
      {asked?.place === place ? (
        <ArrivingPart resetKey={place} meanwhile={null}>
          <WhyPopover request={asked.request} />
        </ArrivingPart>
      ) : null}
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
