/** Lines of a paper as runs of a document. */
import { TextRun } from 'docx'
import { plainText } from '#src/domain/export/plain-text.ts'
import type { StatusKey } from '#src/domain/vocabulary.ts'
import type { Line, Run } from '#src/paper/paper.ts'

/** Shapes that every office font has; the word stands beside them. */
const SHAPES: Readonly<Record<StatusKey, string>> = {
  proposed: '○',
  agreed: '◎',
  'in-progress': '◐',
  achieved: '●',
  stalled: '□',
  suspended: '■',
  dropped: '×',
  declined: '△',
  'no-record': '·',
}

const SOFT = '545C66'

export function shapeOf(status: StatusKey): string {
  return SHAPES[status]
}

/** @param size in half points */
function textRun(run: Run, size: number | undefined): TextRun {
  const sized = size === undefined ? {} : { size }
  switch (run.is) {
    case 'mark':
      return new TextRun({ text: SHAPES[run.status], ...sized })
    case 'sources':
      return new TextRun({ text: ` [${run.numbers.join(', ')}]`, color: SOFT, ...sized })
    case 'text':
      return new TextRun({
        text: plainText(run.text),
        ...sized,
        ...(run.weight === 'strong' ? { bold: true } : {}),
        ...(run.weight === 'soft' ? { color: SOFT } : {}),
        ...(run.lang === null ? {} : { language: { value: run.lang, eastAsia: run.lang } }),
      })
  }
}

export function textRuns(line: Line, size?: number): TextRun[] {
  return line.map((run) => textRun(run, size))
}
