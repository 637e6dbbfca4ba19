/** What a chart of columns draws and what its table says, both read from the page. */
const numberIn = (element: Element | null, attribute: string): number => Number(element?.getAttribute(attribute))

/** Pixels a unit of the axis is high, from two of its labels. */
function unitHeight(container: Element): number {
  const ticks = [...container.querySelectorAll('.recharts-yAxis-tick-labels text')]
  const [low, high] = [ticks[0], ticks.at(-1)]
  if (low === undefined || high === undefined || low === high) throw new Error('the axis has no labels')
  return (numberIn(low, 'y') - numberIn(high, 'y')) / (Number(high.textContent) - Number(low.textContent))
}

/** The drawn heights of a series from left to right, in the unit of the axis; a column that is not drawn is zero high. */
export function drawnColumns(container: Element, place: number): number[] {
  const columns = [...container.querySelectorAll('.recharts-bar-rectangle path')]
  const lefts = [...new Set(columns.map((column) => numberIn(column, 'x')))].toSorted((a, b) => a - b)
  const own = [...(container.querySelectorAll('.recharts-bar')[place]?.querySelectorAll('path') ?? [])]
  return lefts.map((left) => {
    const column = own.find((one) => numberIn(one, 'x') === left) ?? null
    return column === null ? 0 : Math.round((numberIn(column, 'height') / unitHeight(container)) * 1000) / 1000
  })
}

/** The cells of the table twin, row by row, without its heads. */
export function twinCells(figure: Element): string[][] {
  return [...figure.querySelectorAll('details tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  )
}
