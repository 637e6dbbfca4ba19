/** The filter bar of every page. Everything it changes is in the address at once; on a phone it folds into one button. */
import { useCallback, useId, useRef, useState } from 'react'
import { isAnswered } from '#src/domain/contract/site.ts'
import { activeFilters } from '#src/domain/selection/active-filters.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { ActiveFilters } from './active-filters.tsx'
import { CountryToggles } from './country-toggles.tsx'
import { AsOfMenu, SinceMenu } from './date-menus.tsx'
import { MatchChoice } from './match-choice.tsx'
import { MoreFilters } from './more-filters.tsx'
import { PlainFilter } from './plain-filter.tsx'
import { SearchField } from './search-field.tsx'
import { StatusMenu } from './status-menu.tsx'
import { useDismiss } from './use-dismiss.ts'
import styles from './selection-bar.module.css'

export function SelectionBar() {
  const site = useSite()
  if (!isAnswered(site)) return <LiveBar />
  /** No script of the application ever draws this. */
  return import.meta.env.SSR ? (
    <>
      <PlainFilter />
      <ActiveFilters />
    </>
  ) : null
}

function LiveBar() {
  const { messages, number } = useI18n()
  const { selection } = useView()
  const { isStatic } = useSite()
  const [isUnfolded, setUnfolded] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const controls = useId()
  const close = useCallback(() => setUnfolded(false), [])
  useDismiss({ whole: bar, button, isOpen: isUnfolded, close })
  const count = activeFilters(selection).length

  return (
    <>
      <section ref={bar} aria-label={messages.filter.title} className={`${styles.bar} screen-only script-only`}>
        <CountryToggles />
        <Button
          ref={button}
          className={styles.fold}
          aria-expanded={isUnfolded}
          aria-controls={controls}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {messages.filter.title} {count === 0 ? null : <b>{number(count)}</b>}
        </Button>
        <div id={controls} className={styles.controls} data-unfolded={isUnfolded ? 'yes' : undefined}>
          <MatchChoice />
          <StatusMenu />
          <AsOfMenu />
          <SinceMenu />
          <SearchField />
          <MoreFilters />
        </div>
      </section>
      <noscript>{import.meta.env.SSR && !isStatic ? <PlainFilter /> : null}</noscript>
      <ActiveFilters />
    </>
  )
}
