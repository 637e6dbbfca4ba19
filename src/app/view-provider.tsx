/** Reads the selection from the address, answers it from the tracker, and hands both to the page. */
import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { searchQuery } from '#src/api/search-query.ts'
import { usualComparison } from '#src/domain/comparison.ts'
import { parseSelection, SELECTION_PARAMETERS, selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { ANY_TEXT, viewOf, type TextMatch } from '#src/domain/view.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { addressOf, PAGE_PARAMETERS, queryString } from '#src/ui/address.ts'
import { useSite } from '#src/ui/site-context.ts'
import { ViewContext, type SearchState, type ViewState } from '#src/ui/view-context.ts'
import { MOCK_PARAMETERS } from './mock-mode.ts'

/** Until the index is there, no text is taken to match; the search state says that this is not the answer. */
const NO_TEXT: TextMatch = () => false

interface ViewProviderProps {
  readonly tracker: Tracker
  readonly children: ReactNode
}

export function ViewProvider({ tracker, children }: ViewProviderProps) {
  const { language } = useI18n()
  const site = useSite()
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const parsed = useMemo(() => {
    const pairs = [...new URLSearchParams(search)]
    return { pairs, ...parseSelection(pairs, tracker.knownIds, [...PAGE_PARAMETERS, ...MOCK_PARAMETERS]) }
  }, [search, tracker])
  const { evidenceDate } = tracker.snapshot
  /** An edition of a day shows that day where the address names none; the evidence date then has to be named. */
  const selection = useMemo(
    () => (parsed.selection.asOf === null ? { ...parsed.selection, asOf: site.asOf } : parsed.selection),
    [parsed, site],
  )

  const index = useQuery({ ...searchQuery(tracker.snapshot.revision, site), enabled: selection.q !== '' })
  const { data: searchText, isError, error, refetch } = index
  const textMatch = useMemo((): TextMatch => {
    if (selection.q === '') return ANY_TEXT
    return searchText === undefined ? NO_TEXT : searchText.milestones(selection.q)
  }, [selection.q, searchText])
  const searchState = useMemo((): SearchState => {
    if (selection.q === '' || searchText !== undefined) return { is: 'ready' }
    return isError ? { is: 'failed', error, retry: () => void refetch() } : { is: 'loading' }
  }, [selection.q, searchText, isError, error, refetch])

  const state = useMemo((): ViewState => {
    const view = viewOf(tracker, selection, textMatch)
    const { asOf: until, knownOn } = view.clock
    const others = parsed.pairs.filter(([name]) => !SELECTION_PARAMETERS.includes(name))
    const kept = others.filter(([name]) => PAGE_PARAMETERS.includes(name) || MOCK_PARAMETERS.includes(name))
    const demo = others.filter(([name]) => MOCK_PARAMETERS.includes(name))
    const changed = (change: Partial<Selection> = {}): Selection => {
      const next = { ...selection, ...change }
      return next.asOf === null && site.asOf !== null ? { ...next, asOf: evidenceDate } : next
    }
    return {
      tracker,
      selection,
      problems: parsed.problems,
      view,
      search: searchState,
      textMatch,
      period: { since: selection.since ?? usualComparison(until), until, knownOn },
      parameters: new Map(others),
      addressFor: (page, change) => addressOf(language, page, changed(change), demo),
      select: (change, how = 'push') => {
        const pairs = [...selectionPairs(changed(change)), ...kept]
        navigate(`${pathname}${queryString(pairs)}`, { replace: how === 'replace' })
      },
      setParameters: (change) => {
        const unchanged = kept.filter(([name]) => !(name in change))
        const added = Object.entries(change).flatMap(([name, value]): [string, string][] =>
          value === null ? [] : [[name, value]],
        )
        navigate(`${pathname}${queryString([...selectionPairs(selection), ...unchanged, ...added])}`)
      },
    }
  }, [tracker, selection, parsed, textMatch, searchState, language, pathname, navigate, site, evidenceDate])

  return <ViewContext value={state}>{children}</ViewContext>
}
