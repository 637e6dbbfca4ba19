/** Where pages end. Pure: it is given heights and gives back pages, so that every rule of it can be tested. */

export interface Measured {
  readonly key: string
  readonly height: number
  readonly keepsNext: boolean
  readonly startsPage: boolean
  /** Rows of one table share its id; each page they reach repeats the table's head. */
  readonly table: string | null
}

/** Heights of the heads of tables, by id. */
export type HeadHeights = ReadonlyMap<string, number>

/** The pieces that must stay together from `start` on: all that keep to their next, and the one after them. */
function chainFrom<P extends Pick<Measured, 'keepsNext'>>(pieces: readonly P[], start: number): readonly P[] {
  let end = start
  while (pieces[end]?.keepsNext === true && end < pieces.length - 1) end += 1
  return pieces.slice(start, end + 1)
}

/** The height of pieces one after another, with a head wherever a table begins. `open` is the table already begun. */
function heightOf(pieces: readonly Measured[], heads: HeadHeights, open: string | null): number {
  let height = 0
  let table = open
  for (const piece of pieces) {
    if (piece.table !== null && piece.table !== table) height += heads.get(piece.table) ?? 0
    table = piece.table
    height += piece.height
  }
  return height
}

/**
 * Fills pages in order. What stays together moves to the next page as a whole, unless it is longer than a page: then it
 * is broken like everything else, because a paper must end. A single piece longer than a page gets a page of its own.
 */
export function paginate(pieces: readonly Measured[], heads: HeadHeights, pageHeight: number): Measured[][] {
  const pages: Measured[][] = [[]]
  let used = 0
  let open: string | null = null
  const turn = (): void => {
    pages.push([])
    used = 0
    open = null
  }
  for (const [index, piece] of pieces.entries()) {
    const isEmpty = (pages.at(-1) ?? []).length === 0
    const isChainStart = index === 0 || pieces[index - 1]?.keepsNext !== true
    const chain = isChainStart ? chainFrom(pieces, index) : [piece]
    const chainHeight = heightOf(chain, heads, open)
    const isTooLongForAny = heightOf(chain, heads, null) > pageHeight
    const needed = isTooLongForAny ? heightOf([piece], heads, open) : chainHeight
    if (!isEmpty && (piece.startsPage || used + needed > pageHeight)) turn()
    used += heightOf([piece], heads, open)
    open = piece.table
    pages.at(-1)?.push(piece)
  }
  return pages
}
