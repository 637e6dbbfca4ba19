/** What surrounds every page: masthead, filter bar, notices, and on paper the heading that says what was printed. */
import { useContext, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { SelectionBar } from '#src/features/selection-bar/selection-bar.tsx'
import { SelectionSentence } from '#src/features/selection-bar/selection-sentence.tsx'
import { AskedContext } from '#src/ui/view-context.ts'
import { WhyProvider } from '#src/ui/why.tsx'
import { isAnswered } from '#src/domain/contract/site.ts'
import { useSite } from '#src/ui/site-context.ts'
import { AddressProblems } from './address-problems.tsx'
import { FailureNotice, SessionMark, WorkingNotice } from './answered-parts.tsx'
import { AskedView } from './asked-view.tsx'
import { ClockNotice } from './clock-notice.tsx'
import { Colophon } from './colophon.tsx'
import { Masthead } from './masthead.tsx'
import { pageAt } from './pages.tsx'
import { PaperHeading } from './paper-heading.tsx'
import { usePageCountries } from './use-page-countries.ts'
import styles from './shell.module.css'

export function Shell({ children }: { readonly children: ReactNode }) {
  const countries = usePageCountries()
  const [pathname] = useLocation()
  const isPending = useContext(AskedContext)?.isPending === true
  /** Pages of those who keep the tracker show no selection of it. */
  const isView = pageAt(pathname) !== null
  const site = useSite()
  /** No script of the application takes this page over, or holds what is drawn here. */
  const isDrawnForGood = import.meta.env.SSR && isAnswered(site)
  return (
    <WhyProvider>
      <Masthead />
      <PaperHeading />
      {isView ? (
        <AskedView>
          <SelectionBar />
        </AskedView>
      ) : null}
      {isDrawnForGood ? <WorkingNotice /> : null}
      {isDrawnForGood ? <FailureNotice /> : null}
      <main id="content" tabIndex={-1} className={styles.main} aria-busy={isPending ? true : undefined}>
        {isView ? (
          <>
            <AddressProblems />
            <ClockNotice />
            <SelectionSentence about={countries} />
          </>
        ) : null}
        {children}
      </main>
      <Colophon />
      {isDrawnForGood ? <SessionMark /> : null}
    </WhyProvider>
  )
}
