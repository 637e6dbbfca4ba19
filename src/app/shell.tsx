/** What surrounds every page: masthead, filter bar, notices, and on paper the heading that says what was printed. */
import type { ReactNode } from 'react'
import { SelectionBar } from '#src/features/selection-bar/selection-bar.tsx'
import { SelectionSentence } from '#src/features/selection-bar/selection-sentence.tsx'
import { WhyProvider } from '#src/ui/why.tsx'
import { AddressProblems } from './address-problems.tsx'
import { ClockNotice } from './clock-notice.tsx'
import { Colophon } from './colophon.tsx'
import { Masthead } from './masthead.tsx'
import { PaperHeading } from './paper-heading.tsx'
import { usePageCountries } from './use-page-countries.ts'
import styles from './shell.module.css'

export function Shell({ children }: { readonly children: ReactNode }) {
  const countries = usePageCountries()
  return (
    <WhyProvider>
      <Masthead />
      <PaperHeading />
      <SelectionBar />
      <main id="content" tabIndex={-1} className={styles.main}>
        <AddressProblems />
        <ClockNotice />
        <SelectionSentence about={countries} />
        {children}
      </main>
      <Colophon />
    </WhyProvider>
  )
}
