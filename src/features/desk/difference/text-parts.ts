/** Which words of a text went and which came. */
import type { Language } from '#src/domain/vocabulary.ts'

export interface TextPart {
  readonly text: string
  readonly in: 'both' | 'before' | 'after'
}

/** A table of all pairs is drawn; above this many words a text is shown as replaced. */
const MOST_WORDS = 1200

function wordsOf(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

/** Length of the longest common run of words, from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      const below = table[i + 1]
      if (row === undefined || below === undefined) continue
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** In the order of reading; joined, the parts of `both` and one side are that side's text. */
export function textParts(before: string, after: string, language: Language): TextPart[] {
  const from = wordsOf(before, language)
  const to = wordsOf(after, language)
  if (from.length > MOST_WORDS || to.length > MOST_WORDS) {
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ]
  }
  const table = commonLengths(from, to)
  const parts: TextPart[] = []
  const add = (text: string, side: TextPart['in']): void => {
    const last = parts.at(-1)
    if (last?.in === side) parts[parts.length - 1] = { text: last.text + text, in: side }
    else parts.push({ text, in: side })
  }
  let i = 0
  let j = 0
  while (i < from.length || j < to.length) {
    const [old, next] = [from[i], to[j]]
    if (old !== undefined && old === next) {
      add(old, 'both')
      i += 1
      j += 1
    } else if (next === undefined || (old !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      add(old ?? '', 'before')
      i += 1
    } else {
      add(next, 'after')
      j += 1
    }
  }
  return parts
}
