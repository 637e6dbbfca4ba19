/** What every page below the shell is shown and from where: the tracker, the selection of the address and its view. */
import { createContext, useContext } from 'react'
import type { Period } from '#src/domain/changes.ts'
import type { QueryProblem } from '#src/domain/selection/selection-codec.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { TextMatch, View } from '#src/domain/view.ts'
import type { Page } from './address.ts'

export type SearchState =
  | { readonly is: 'ready' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: unknown; readonly retry: () => void }

export interface ViewState {
  readonly tracker: Tracker
  readonly selection: Selection
  /** Parts of the address that were not understood. */
  readonly problems: readonly QueryProblem[]
  readonly view: View
  /** From the date of comparison to the as-of date; half a year back when the address names none. */
  readonly period: Period
  /** Whether the text of the selection could be searched; until then no page shows an answer. */
  readonly search: SearchState
  readonly textMatch: TextMatch
  /** Parameters of the address beside the selection, for pages that have some (sort, columns). */
  readonly parameters: ReadonlyMap<string, string>
  /** Address of a page with the present selection, or with a changed one. */
  readonly addressFor: (page: Page, change?: Partial<Selection>) => string
  /** Address of the present page with a changed selection; what the page asks beside it stays. */
  readonly addressHere: (change: Partial<Selection>) => string
  /** The same with changed or, with null, without some parameters beside the selection. */
  readonly addressWith: (change: Readonly<Record<string, string | null>>) => string
  /** Changes the selection on the present page. `replace` is for typing, so that "back" leaves the page, not a letter. */
  readonly select: (change: Partial<Selection>, how?: 'push' | 'replace') => void
  /** Changes or, with null, removes parameters beside the selection on the present page. */
  readonly setParameters: (change: Readonly<Record<string, string | null>>) => void
}

/** What the address asks for. It is there a moment before it is shown. */
export interface AskedState extends Pick<ViewState, 'selection' | 'select'> {
  readonly isPending: boolean
}

export const AskedContext = createContext<AskedState | null>(null)

export const ViewContext = createContext<ViewState | null>(null)

export function useView(): ViewState {
  const state = useContext(ViewContext)
  if (state === null) throw new Error('a page stands outside the view provider')
  return state
}
