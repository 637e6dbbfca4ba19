/** The columns of the table of milestones: one spelling for address, menu, heads and cells. */

export const COLUMN_IDS = [
  'milestone',
  'path',
  'measure',
  'status',
  'countries',
  'flags',
  'due',
  'latest',
  'grade',
  'strength',
  'kind',
  'sector',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** The column that names the row; it cannot be taken away. */
export const NAMING_COLUMN: ColumnId = 'milestone'

/** What an address has to ask for. */
const ON_REQUEST: readonly ColumnId[] = ['kind', 'sector']
/** Grouped rows stand under these as headings; repeated in every row they would only take the room of the title. */
const IN_HEADINGS: readonly ColumnId[] = ['path', 'measure']

export function isInHeadings(column: ColumnId): boolean {
  return IN_HEADINGS.includes(column)
}

/** The columns of an address that asks for none in particular. */
export function usualColumns(isGrouped: boolean): ColumnId[] {
  return COLUMN_IDS.filter((column) => !ON_REQUEST.includes(column) && !(isGrouped && isInHeadings(column)))
}

/** The shown columns with one more or one fewer, in their fixed order. */
export function toggled(columns: readonly ColumnId[], column: ColumnId): ColumnId[] {
  return COLUMN_IDS.filter((one) => columns.includes(one) !== (one === column))
}

/** The value of `columns` in an address; null when the usual ones are meant. */
export function columnsParameter(columns: readonly ColumnId[], isGrouped: boolean): string | null {
  const value = columns.join(',')
  return value === usualColumns(isGrouped).join(',') ? null : value
}

/** How a table with these columns must be laid out. */
export type Width = 'usual' | 'wide'

/** Beyond this many, the columns narrow on screen and fold into cards sooner. */
const MOST_USUAL_COLUMNS = 8

export function screenWidth(columns: readonly ColumnId[]): Width {
  return columns.length > MOST_USUAL_COLUMNS ? 'wide' : 'usual'
}

/** On paper, path and measure stand under the title, so they take no room of their own; grouped rows keep what they have. */
export function paperWidth(columns: readonly ColumnId[], isGrouped: boolean): Width {
  return screenWidth(isGrouped ? columns : columns.filter((column) => !isInHeadings(column)))
}
