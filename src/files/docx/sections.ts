/** Sections of a paper as headings, paragraphs and tables. */
import { BorderStyle, HeadingLevel, Paragraph, ShadingType, TextRun, type Table } from 'docx'
import { plainText } from '#src/domain/export/plain-text.ts'
import type { Block, Lines, Section } from '#src/paper/paper.ts'
import { documentTable } from './tables.ts'
import { textRuns } from './text-runs.ts'

/** In half points: 9 pt and 10.5 pt. */
const SMALL = 18
const LEAD = 21
const SOFT = '545C66'
const ACCENT = '8A1C1C'

function toneOf({ tone }: Lines, isTyped: boolean): object {
  const typed = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F4F1EA' } }
  switch (tone) {
    case 'lead':
      return {
        indent: { left: 200 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: ACCENT } },
      }
    case 'plain':
    case 'typed':
      return { bullet: { level: 0 }, ...(isTyped ? typed : {}) }
    case 'note':
    case 'empty':
      return {}
  }
}

function lineParagraphs(block: Lines, isTyped: boolean): Paragraph[] {
  const size = block.tone === 'lead' ? LEAD : block.tone === 'typed' ? undefined : SMALL
  return block.lines.map(
    (line) => new Paragraph({ children: textRuns(line, size), spacing: { after: 40 }, ...toneOf(block, isTyped) }),
  )
}

function blockContent(block: Block, section: Section, width: number): (Paragraph | Table)[] {
  return block.is === 'lines' ? lineParagraphs(block, section.isTyped) : [documentTable(block, width)]
}

export function documentSection(section: Section, width: number): (Paragraph | Table)[] {
  const { heading, aside, level, startsPage, blocks } = section
  return [
    new Paragraph({
      heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      pageBreakBefore: startsPage,
      keepNext: true,
      children: [
        new TextRun(plainText(heading)),
        ...(aside === null
          ? []
          : [new TextRun({ text: `  ${plainText(aside)}`, size: SMALL, color: SOFT, bold: false })]),
      ],
    }),
    ...blocks.flatMap((block) => blockContent(block, section, width)),
  ]
}
