/**
 * How tall a row has to be for its wrapped text. Programs differ in whether they work it out on opening, and a row of one
 * line's height prints its texts over one another.
 */

const LINE_POINTS = 15
/** The most a spreadsheet allows. */
const TALLEST_POINTS = 409
/** Letters of the fonts in use are a little wider than the digit that widths are counted in. */
const ALLOWANCE = 1.1
/** Han, kana, Hangul and their punctuation take the room of two Latin letters. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

function linesOf(text: string, width: number): number {
  const lineCounts = text.split('\n').map((line) => {
    const units = line.length + (line.match(WIDE)?.length ?? 0)
    return Math.max(1, Math.ceil((units * ALLOWANCE) / width))
  })
  return lineCounts.reduce((sum, count) => sum + count, 0)
}

export interface PlacedText {
  readonly text: string
  /** Of its column, in characters. */
  readonly width: number
}

/** In points. */
export function rowHeight(texts: readonly PlacedText[]): number {
  const lines = texts.map(({ text, width }) => linesOf(text, width))
  return Math.min(TALLEST_POINTS, LINE_POINTS * Math.max(1, ...lines))
}
