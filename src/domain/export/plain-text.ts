/** Replaced by the sign for "a character that cannot be shown", so that nobody takes the text for what it was. */
const REPLACEMENT = '\uFFFD'

/** Controls other than tab and line feed, and what no XML may hold. Overrides of direction would turn round a whole line. */
const UNSAFE = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/**
 * A text that no file format chokes on: well-formed, line ends as line feeds, no controls. The import refuses such texts
 * already; files are the last place where one could do harm, so they do not rely on it.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(UNSAFE, REPLACEMENT)
}
