/** The parameter `cells` of the address. */
import { CELL_READINGS, type CellReading } from '#src/domain/matrix/acting-set.ts'

export const CELLS_PARAMETER = 'cells'

/** Exact unless the address asks for something else that is known. */
export function readingOf(value: string | undefined): CellReading {
  return CELL_READINGS.find((reading) => reading === value) ?? 'exact'
}

/** What was asked for and is not known; it is named on the page, never silently dropped. */
export function unknownReading(value: string | undefined): string | null {
  return value === undefined || CELL_READINGS.some((reading) => reading === value) ? null : value
}
