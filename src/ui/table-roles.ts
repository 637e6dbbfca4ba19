/**
 * The roles that the elements of a table have by themselves, spelled out. On narrow screens rows are laid out as grids, and
 * some browsers forget what a table is once it is displayed as something else. They are spread rather than written as
 * attributes because the linter rightly takes a repeated role for an oversight.
 */
export const TABLE = { role: 'table' } as const
export const ROW_GROUP = { role: 'rowgroup' } as const
export const ROW = { role: 'row' } as const
export const COLUMN_HEADER = { role: 'columnheader' } as const
export const ROW_HEADER = { role: 'rowheader' } as const
export const CELL = { role: 'cell' } as const
