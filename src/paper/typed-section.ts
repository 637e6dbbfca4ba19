/** The editor's own points, apart from everything generated; left out while nothing is typed. */
import type { Messages } from '#src/i18n/messages/messages.ts'
import type { EditorText } from './editor-text.ts'
import type { Section } from './paper.ts'
import { run } from './runs.ts'

/** The headings on paper; in the composer the same sections say that they are to be typed. */
function headingOf(id: 'judgements' | 'asks', { briefing }: Messages): string {
  return id === 'judgements' ? briefing.fieldJudgements : briefing.fieldAsks
}

export function typedSection(id: 'judgements' | 'asks', editor: EditorText, messages: Messages): Section[] {
  const points = editor[id]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (points.length === 0) return []
  return [
    {
      id,
      heading: headingOf(id, messages),
      aside: messages.briefing.typed,
      level: 2,
      isTyped: true,
      startsPage: false,
      blocks: [{ is: 'lines', id, tone: 'typed', lines: points.map((point) => [run(point)]) }],
    },
  ]
}
