/** Short ways to write lines. */
import type { Text } from '#src/domain/text.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { Cell, Line, MarkRun, Run, SourcesRun, TextRun, Weight } from './paper.ts'

export function run(text: string, weight: Weight = 'plain'): TextRun {
  return { is: 'text', text, weight, lang: null }
}

/** A text of the records; in another language than the reader's it keeps its own. */
export function words(text: Text, weight: Weight = 'plain'): TextRun {
  if (typeof text === 'string') return run(text, weight)
  return { is: 'text', text: text.text, weight, lang: LANGUAGE_TAGS[text.lang] }
}

/** A text in any language, named by its tag. */
export function foreign(text: string, lang: string, weight: Weight = 'plain'): TextRun {
  return { is: 'text', text, weight, lang }
}

export function mark(status: StatusKey | null): MarkRun {
  return { is: 'mark', status: status ?? 'no-record' }
}

/** Nothing where there is nothing to cite. */
export function cited(numbers: readonly number[]): SourcesRun[] {
  return numbers.length === 0 ? [] : [{ is: 'sources', numbers }]
}

/** A message whose figures are marked with `**`. */
export function rich(message: string): Run[] {
  return message
    .split('**')
    .map((part, index) => run(part, index % 2 === 1 ? 'strong' : 'plain'))
    .filter(({ text }) => text !== '')
}

export function cell(...lines: readonly Line[]): Cell {
  return { lines: lines.filter((line) => line.length > 0) }
}

export function textCell(text: string, weight: Weight = 'plain'): Cell {
  return cell([run(text, weight)])
}

/** The text of a line without its shapes, for comparing and for titles. */
export function plainLine(line: Line): string {
  return line
    .map((part) => (part.is === 'text' ? part.text : part.is === 'sources' ? ` [${part.numbers.join(', ')}]` : ''))
    .join('')
}
