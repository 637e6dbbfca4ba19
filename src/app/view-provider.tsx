/** Reads the selection from the address, answers it from the tracker, and hands both to the page. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
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
import { useShownSelection } from './use-shown-selection.ts'

/** Until the index is there, no text is taken to match; the search state says that this is not the answer. */
const NO_TEXT: TextMatch = () => false

interface ViewProviderProps {
  readonly tracker: Tracker
  readonly children: ReactNode
}

type Pairs = readonly [string, string][]

const NO_PROBLEMS: ViewState['problems'] = []

interface ReadAddress {
  readonly selection: Selection
  readonly problems: ViewState['problems']
}

/** An edition of a day shows that day where the address names none. */
function readSelection(search: string, { knownIds }: Tracker, { asOf }: Site): ReadAddress {
  const known = [...PAGE_PARAMETERS, ...MOCK_PARAMETERS]
  const { selection, problems } = parseSelection([...new URLSearchParams(search)], knownIds, known)
  return {
    selection: selection.asOf === null ? { ...selection, asOf } : selection,
    problems: problems.length === 0 ? NO_PROBLEMS : problems,
  }
}

interface Others {
  /** Beside the selection. */
  readonly all: Pairs
  /** Of those, what stays when the selection changes. */
  readonly kept: Pairs
}

/** What is no part of the selection, as a query of its own: the same as long as nothing of it changes. */
function othersOf(search: string): string {
  const pairs = [...new URLSearchParams(search)].filter(([name]) => !SELECTION_PARAMETERS.includes(name))
  return new URLSearchParams(pairs).toString()
}

function readOthers(query: string): Others {
  const all = [...new URLSearchParams(query)]
  const kept = all.filter(
    ([name]) => name !== PAGE_NUMBER && (PAGE_PARAMETERS.includes(name) || MOCK_PARAMETERS.includes(name)),
  )
  return { all, kept }
}

export function ViewProvider({ tracker, children }: ViewProviderProps) {
  const { language } = useI18n()
  const site = useSite()
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const { evidenceDate } = tracker.snapshot
  const asked = useMemo(() => readSelection(search, tracker, site), [search, tracker, site])
  const otherQuery = othersOf(search)
  const others = useMemo(() => readOthers(otherQuery), [otherQuery])
  const stepsTo = useCallback(
    (next: Selection) => tracker.preparing(clockOf(next, evidenceDate), soleCountry(next.country)),
    [tracker, evidenceDate],
  )
  const askedSelection = useMemo(
    () => ({ pathname, selection: asked.selection, key: queryString(selectionPairs(asked.selection)) }),
    [pathname, asked.selection],
  )
  const selection = useShownSelection(askedSelection, stepsTo)

  /** The evidence date has to be named in an edition of another day. */
  const changeOf = useCallback(
    (before: Selection, change: Partial<Selection> = {}): Selection => {
      const next = { ...before, ...change }
      return next.asOf === null && site.asOf !== null ? { ...next, asOf: evidenceDate } : next
    },
    [site, evidenceDate],
  )
  const hereFrom = useCallback(
    (before: Selection): ViewState['addressHere'] =>
      (change) =>
        `${pathname}${queryString([...selectionPairs(changeOf(before, change)), ...others.kept])}`,
    [changeOf, pathname, others],
  )
  const selectFrom = useCallback(
    (before: Selection): ViewState['select'] => {
      const here = hereFrom(before)
      return (change, how = 'push') => navigate(here(change), { replace: how === 'replace' })
    },
    [hereFrom, navigate],
  )

  const index = useQuery({
    ...searchQuery(tracker.snapshot.revision, site),
    enabled: asked.selection.q !== '' || selection.q !== '',
  })
  const { data: searchText, isError, error, refetch } = index
  const textMatch = useMemo((): TextMatch => {
    if (selection.q === '') return ANY_TEXT
    return searchText === undefined ? NO_TEXT : searchText.milestones(selection.q)
  }, [selection.q, searchText])
  const searchState = useMemo((): SearchState => {
    if (selection.q === '' || searchText !== undefined) return { is: 'ready' }
    return isError ? { is: 'failed', error, retry: () => void refetch() } : { is: 'loading' }
  }, [selection.q, searchText, isError, error, refetch])

  /** A choice of the page's own must not take back what was asked a moment ago and is not shown yet. */
  const latest = useRef(asked.selection)
  useEffect(() => {
    latest.current = asked.selection
  }, [asked.selection])

  const state = useMemo((): ViewState => {
    const view = viewOf(tracker, selection, textMatch)
    const { asOf: until, knownOn } = view.clock
    const addressFrom = (before: Selection, change: Readonly<Record<string, string | null>>): string => {
      const unchanged = others.kept.filter(([name]) => !(name in change))
      const added = Object.entries(change).flatMap(([name, value]): [string, string][] =>
        value === null ? [] : [[name, value]],
      )
      return `${pathname}${queryString([...selectionPairs(before), ...unchanged, ...added])}`
    }
    const demo = others.all.filter(([name]) => MOCK_PARAMETERS.includes(name))
    return {
      tracker,
      selection,
      problems: asked.problems,
      view,
      search: searchState,
      textMatch,
      period: { since: selection.since ?? usualComparison(until), until, knownOn },
      parameters: new Map(others.all),
      addressFor: (page, change) => addressOf(language, page, changeOf(selection, change), demo),
      addressHere: hereFrom(selection),
      addressWith: (change) => addressFrom(selection, change),
      select: selectFrom(selection),
      setParameters: (change) => navigate(addressFrom(latest.current, change)),
    }
  }, [
    tracker,
    selection,
    asked.problems,
    others,
    textMatch,
    searchState,
    language,
    pathname,
    navigate,
    changeOf,
    hereFrom,
    selectFrom,
  ])
  const isPending = queryString(selectionPairs(selection)) !== askedSelection.key
  const askedState = useMemo(
    () => ({ selection: asked.selection, select: selectFrom(asked.selection), isPending }),
    [asked.selection, isPending, selectFrom],
  )

  return (
    <AskedContext value={askedState}>
      <ViewContext value={state}>{children}</ViewContext>
    </AskedContext>
  )
}
