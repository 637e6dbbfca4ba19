/** The rows of the table: which, in which order, and how many of how many. */
import type { Item } from '#src/domain/item.ts'
import type { Framework } from '#src/domain/records/framework.ts'
import type { View } from '#src/domain/view.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { inPaperOrder, paperPlaces, type PaperPlaces } from './paper-order.ts'
import { sortItems } from './sort-items.ts'
import type { Sorting } from './table-address.ts'

/** Rows drawn at first and with each request for more: a page of thousands would make every choice of filter slow. */
export const ROWS_AT_ONCE = 200

export interface OrderedRows {
  readonly items: readonly Item[]
  readonly places: PaperPlaces
}

export function orderedRows(
  view: View,
  framework: Framework,
  sorting: Sorting | null,
  language: Language,
): OrderedRows {
  const places = paperPlaces(framework)
  const items = inPaperOrder(view.items, places)
  if (sorting === null) return { items, places }
  return { items: sortItems(items, sorting, { places, language, asOf: view.clock.asOf, viewer: view.viewer }), places }
}

/** The number at the end of a report's id, by which the history of the milestone names it. */
export function reportNumber(reportId: string): string {
  return reportId.slice(reportId.lastIndexOf('.') + 1)
}
