/** What stands in a file, said back to whoever sent it: short, and without what would turn a line round or break it. */
import { plainText } from '../export/plain-text.ts'

const LONGEST = 150

export function echo(text: string): string {
  const short = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
  return plainText(short).replaceAll(/[\n\t]/g, ' ')
}
