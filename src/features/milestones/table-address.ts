/** What an address asks of the table beside the selection: `sort`, `order` and `columns`. */
import { QueryReading, type QueryProblem } from '#src/domain/selection/selection-codec.ts'
import { COLUMN_IDS, NAMING_COLUMN, usualColumns, type ColumnId } from './columns.ts'

export const ORDERS = ['asc', 'desc'] as const
export type Order = (typeof ORDERS)[number]

export interface Sorting {
  readonly column: ColumnId
  readonly order: Order
}

/** A part that was not understood; `needs-sort`: an order of nothing. */
export type TableProblem =
  | QueryProblem
  | { readonly parameter: 'order'; readonly value: string; readonly reason: 'needs-sort' }

export interface TableAddress {
  /** Null: the order of the paper, grouped by path and measure. */
  readonly sorting: Sorting | null
  readonly columns: readonly ColumnId[]
  readonly problems: readonly TableProblem[]
}

/** Reads what can be read; the rest is as if absent, and named in `problems`. */
export function parseTableAddress(parameters: ReadonlyMap<string, string>): TableAddress {
  const reading = new QueryReading([...parameters])
  const column = reading.oneOf<ColumnId | ''>('sort', COLUMN_IDS, '')
  const order = reading.oneOf<Order>('order', ORDERS, 'asc')
  const asked = reading.list('columns', COLUMN_IDS)
  const sorting = column === '' ? null : { column, order }
  const columns = COLUMN_IDS.filter((one) => one === NAMING_COLUMN || asked.includes(one))
  return {
    sorting,
    columns: asked.length === 0 ? usualColumns(sorting === null) : columns,
    problems: [...reading.problems, ...orderOfNothing(parameters)],
  }
}

/** An order without a column does nothing, which must not look like an order that was applied. */
function orderOfNothing(parameters: ReadonlyMap<string, string>): TableProblem[] {
  const value = parameters.get('order')
  if (value === undefined || parameters.has('sort') || !ORDERS.some((order) => order === value)) return []
  return [{ parameter: 'order', value, reason: 'needs-sort' }]
}

/** The parameters after the head of a column was pressed: ascending first, then descending, then ascending again. */
export function pressedHead(
  column: ColumnId,
  sorting: Sorting | null,
): Readonly<Record<'sort' | 'order', string | null>> {
  const isAscending = sorting?.column === column && sorting.order === 'asc'
  return { sort: column, order: isAscending ? 'desc' : null }
}
