/** What weakens a source, as far as its own record says so. Nothing is inferred from a host's name. */
import type { Source } from '../records/source.ts'

/**
 * `repost`: the record calls it a repost or a copy. `relayed`: the record names the outlet through which, or citing which,
 * the text came. `other-host`: no official source, and of none of the kinds that have a name. In this order on the page.
 */
export const SOURCE_MARKS = ['repost', 'relayed', 'other-host'] as const
export type SourceMark = (typeof SOURCE_MARKS)[number]

const REPOST = /\b(?:repost(?:ed)?|copy)\b/i
/** Titles may hold these words as part of their own sentence; publishers do not. */
const RELAYED = /\b(?:via|citing)\b/i

/** An official source is never marked: whoever hosts it, it is the office's own word. */
export function sourceMarks({
  official,
  kind,
  publisher,
  title,
}: Pick<Source, 'official' | 'kind' | 'publisher' | 'title'>): SourceMark[] {
  if (official) return []
  const holds: Readonly<Record<SourceMark, boolean>> = {
    repost: REPOST.test(publisher) || REPOST.test(title),
    relayed: RELAYED.test(publisher),
    'other-host': kind === 'other',
  }
  return SOURCE_MARKS.filter((mark) => holds[mark])
}
