/** A paper as a Word document that can be edited: real headings, real tables, page numbers that count themselves. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { plainText } from '#src/domain/export/plain-text.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import type { Paper } from '#src/paper/paper.ts'
import { stableZip } from '../stable-zip.ts'
import { DOCUMENT_FONTS } from './fonts.ts'
import { documentSection } from './sections.ts'
import { textRuns } from './text-runs.ts'

export interface PaperMargins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A4 and its margins in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 } as const
const PER_MILLIMETRE = 1440 / 25.4
const SMALL = 18
const SOFT = '545C66'
const ACCENT = '8A1C1C'

function twips(millimetres: number): number {
  return Math.round(millimetres * PER_MILLIMETRE)
}

function runningLine(start: TextRun[], end: TextRun[], width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...start, new TextRun({ text: '\t' }), ...end],
  })
}

const soft = (text: string): TextRun => new TextRun({ text: plainText(text), size: SMALL, color: SOFT })

/** The message for the page number, with fields for its two values. */
function pageNumberRuns(page: Paper['running']['page']): TextRun[] {
  const [before = '', between = '', after = ''] = page('\u0001', '\u0001').split('\u0001')
  const field = (child: string): TextRun => new TextRun({ children: [child], size: SMALL, color: SOFT })
  return [soft(before), field(PageNumber.CURRENT), soft(between), field(PageNumber.TOTAL_PAGES), soft(after)]
}

function stylesFor(language: Language): object {
  const { latin, eastAsia, latinTag, eastAsiaTag } = DOCUMENT_FONTS[language]
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia }
  const heading = (size: number, before: number): object => ({
    run: { font, size, bold: true, color: '1A1E23' },
    paragraph: { spacing: { before, after: 60 }, keepNext: true },
  })
  return {
    default: {
      document: { run: { font, size: 20, language: { value: latinTag, eastAsia: eastAsiaTag } } },
      title: { run: { font, size: 34, bold: true, color: '1A1E23' }, paragraph: { spacing: { after: 80 } } },
      heading1: heading(24, 220),
      heading2: heading(21, 160),
    },
  }
}

function imprintParagraphs({ permalink, lines }: Paper['imprint']): Paragraph[] {
  return [[{ is: 'text', text: permalink, weight: 'plain', lang: null } as const], ...lines].map(
    (line, index) => new Paragraph({ children: textRuns(line, SMALL), spacing: { before: index === 0 ? 240 : 0 } }),
  )
}

/** The program writes the present moment into a document; records know none, and the same paper gives the same bytes. */
function withoutMoments(xml: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z')
}

export async function paperDocument(
  paper: Paper,
  language: Language,
  margins: PaperMargins,
): Promise<Uint8Array<ArrayBuffer>> {
  const { running } = paper
  const width = PAGE.width - twips(margins.left) - twips(margins.right)
  const document = new Document({
    creator: running.asOf,
    title: plainText(paper.title),
    description: plainText(running.mark),
    styles: stylesFor(language),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(margins.top / 2),
              footer: twips(margins.bottom / 2),
            },
          },
        },
        headers: {
          default: new Header({
            children: [
              runningLine(
                [new TextRun({ text: plainText(running.mark), bold: true, size: SMALL, color: ACCENT })],
                [soft(running.asOf)],
                width,
              ),
            ],
          }),
        },
        footers: {
          default: new Footer({ children: [runningLine([soft(running.title)], pageNumberRuns(running.page), width)] }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.START,
            children: [new TextRun(plainText(paper.title))],
          }),
          ...paper.subtitle.map((line) => new Paragraph({ children: textRuns(line, SMALL) })),
          ...[...paper.front, ...paper.annex].flatMap((section) => documentSection(section, width)),
          ...imprintParagraphs(paper.imprint),
        ],
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return stableZip(packed, { 'docProps/core.xml': withoutMoments })
}
