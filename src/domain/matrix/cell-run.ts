/** Neighbouring cells that say the same nothing, so that a table says it once. */
import type { ActingSet } from './acting-set.ts'
import type { MatrixCell, MatrixRow } from './measure-matrix.ts'

export interface CellRun {
  /** The columns it covers, in the order shown; more than one only for cells that hold nothing. */
  readonly sets: readonly ActingSet[]
  readonly cell: MatrixCell
}

/** A row's cells in the given order of columns; neighbours that are empty become one run. */
export function cellRuns(row: MatrixRow, order: readonly ActingSet[]): CellRun[] {
  const runs: CellRun[] = []
  for (const set of order) {
    const cell = row.cells.get(set)
    if (cell === undefined) continue
    const last = runs.at(-1)
    const joined = last === undefined ? null : joinedCell(last.cell, cell)
    if (last === undefined || joined === null) runs.push({ sets: [set], cell })
    else runs[runs.length - 1] = { sets: [...last.sets, set], cell: joined }
  }
  return runs
}

function joinedCell(left: MatrixCell, right: MatrixCell): MatrixCell | null {
  return left.is === 'empty' && right.is === 'empty' ? left : null
}
