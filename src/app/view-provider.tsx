/** Reads the selection from the address, answers it from the tracker, and hands both to the page. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, type ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { searchQuery } from '#src/api/search-query.ts'
import { usualComparison } from '#src/domain/comparison.ts'
import type { Site } from '#src/domain/contract/site.ts'
import { soleCountry } from '#src/domain/item.ts'
import { parseSelection, SELECTION_PARAMETERS, selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { ANY_TEXT, clockOf, viewOf, type TextMatch } from '#src/domain/view.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { addressOf, PAGE_NUMBER, PAGE_PARAMETERS, queryString } from '#src/ui/address.ts'
import { useSite } from '#src/ui/site-context.ts'
import { AskedContext, ViewContext, type SearchState, type ViewState } from '#src/ui/view-context.ts'
import { MOCK_PARAMETERS } from './mock-mode.ts'
import { MANY_MILESTONES, useShownSearch } from './use-shown-search.ts'

/** Until the index is there, no text is taken to match; the search state says that this is not the answer. */
const NO_TEXT: TextMatch = () => false

interface ViewProviderProps {
  readonly tracker: Tracker
  readonly children: ReactNode
}

type Pairs = readonly [string, string][]

interface ReadAddress {
  readonly selection: Selection
  readonly problems: ViewState['problems']
  /** Beside the selection. */
  readonly others: Pairs
  /** Of those, what stays when the selection changes. */
  readonly kept: Pairs
}

function readAddress(search: string, { knownIds }: Tracker, { asOf }: Site): ReadAddress {
  const pairs = [...new URLSearchParams(search)]
  const { selection, problems } = parseSelection(pairs, knownIds, [...PAGE_PARAMETERS, ...MOCK_PARAMETERS])
  const others = pairs.filter(([name]) => !SELECTION_PARAMETERS.includes(name))
  const kept = others.filter(
    ([name]) => name !== PAGE_NUMBER && (PAGE_PARAMETERS.includes(name) || MOCK_PARAMETERS.includes(name)),
  )
  /** An edition of a day shows that day where the address names none. */
  return { selection: selection.asOf === null ? { ...selection, asOf } : selection, problems, others, kept }
}

export function ViewProvider({ tracker, children }: ViewProviderProps) {
  const { language } = useI18n()
  const site = useSite()
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const { evidenceDate, milestones } = tracker.snapshot
  const stepsTo = useCallback(
    (query: string) => {
      const { selection } = readAddress(query, tracker, site)
      return tracker.preparing(clockOf(selection, evidenceDate), soleCountry(selection.country))
    },
    [tracker, site, evidenceDate],
  )
  const shownSearch = useShownSearch({ pathname, search }, milestones.length >= MANY_MILESTONES, stepsTo)
  const asked = useMemo(() => readAddress(search, tracker, site), [search, tracker, site])
  const shown = useMemo(
    () => (shownSearch === search ? asked : readAddress(shownSearch, tracker, site)),
    [shownSearch, search, asked, tracker, site],
  )
  const { selection } = shown

  /** The evidence date has to be named in an edition of another day. */
  const changeOf = useCallback(
    (before: Selection, change: Partial<Selection> = {}): Selection => {
      const next = { ...before, ...change }
      return next.asOf === null && site.asOf !== null ? { ...next, asOf: evidenceDate } : next
    },
    [site, evidenceDate],
  )
  const hereFrom = useCallback(
    ({ selection: before, kept }: ReadAddress): ViewState['addressHere'] =>
      (change) =>
        `${pathname}${queryString([...selectionPairs(changeOf(before, change)), ...kept])}`,
    [changeOf, pathname],
  )
  const selectFrom = useCallback(
    (from: ReadAddress): ViewState['select'] => {
      const here = hereFrom(from)
      return (change, how = 'push') => navigate(here(change), { replace: how === 'replace' })
    },
    [hereFrom, navigate],
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
    const { others, problems } = shown
    const view = viewOf(tracker, selection, textMatch)
    const { asOf: until, knownOn } = view.clock
    const addressWith: ViewState['addressWith'] = (change) => {
      const unchanged = asked.kept.filter(([name]) => !(name in change))
      const added = Object.entries(change).flatMap(([name, value]): [string, string][] =>
        value === null ? [] : [[name, value]],
      )
      return `${pathname}${queryString([...selectionPairs(asked.selection), ...unchanged, ...added])}`
    }
    const demo = others.filter(([name]) => MOCK_PARAMETERS.includes(name))
    return {
      tracker,
      selection,
      problems,
      view,
      search: searchState,
      textMatch,
      period: { since: selection.since ?? usualComparison(until), until, knownOn },
      /** As asked: what they stand for is a control of the page itself, which has to follow the hand. */
      parameters: new Map(asked.others),
      addressFor: (page, change) => addressOf(language, page, changeOf(selection, change), demo),
      addressHere: hereFrom(shown),
      addressWith,
      select: selectFrom(shown),
      setParameters: (change) => navigate(addressWith(change)),
    }
  }, [
    tracker,
    selection,
    shown,
    asked,
    textMatch,
    searchState,
    language,
    pathname,
    navigate,
    changeOf,
    hereFrom,
    selectFrom,
  ])
  const askedState = useMemo(
    () => ({ selection: asked.selection, select: selectFrom(asked), isPending: shown !== asked }),
    [asked, shown, selectFrom],
  )

  return (
    <AskedContext value={askedState}>
      <ViewContext value={state}>{children}</ViewContext>
    </AskedContext>
  )
}
