/** The permalink as a square code: one SVG path, a unit a module. */
import { encode } from 'uqr'

export interface CodeSquare {
  readonly size: number
  readonly path: string
}

/** Longer texts give modules too small to scan from paper at the size it is printed. */
export const LONGEST_CODED_TEXT = 800

/** Null when the text is too long to be scanned. */
export function codeSquare(text: string): CodeSquare | null {
  if (text.length > LONGEST_CODED_TEXT) return null
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size, path }
}
