/** A measured figure, and beside what it is to be read: alone, a time on some machine says little. */
export interface Figure {
  readonly section: string
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | '/s' | ''
  /** What it is measured against, in the same run on the same machine. */
  readonly against?: { readonly name: string; readonly value: number }
  /** The most that value, or its ratio where it is measured against something, may be. */
  readonly most?: number
  /** The least, likewise. */
  readonly least?: number
}

/** Null where there is nothing to divide by. */
export function ratioOf({ value, against }: Pick<Figure, 'value' | 'against'>): number | null {
  return against === undefined || against.value === 0 ? null : value / against.value
}

/** Null where nothing is asked of it; a figure that could not be measured reaches nothing. */
export function isReached(figure: Figure): boolean | null {
  const { most, least } = figure
  if (most === undefined && least === undefined) return null
  const judged = figure.against === undefined ? figure.value : (ratioOf(figure) ?? Number.NaN)
  if (Number.isNaN(judged)) return false
  return (most === undefined || judged <= most) && (least === undefined || judged >= least)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
