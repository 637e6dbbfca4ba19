/**
 * The style sheet that puts mark, as-of date, title and page number on every printed page. The words change with the paper,
 * and the content security policy allows no inline style, so the sheet is constructed and adopted while the page is open.
 */
import type { RunningHeads } from '#src/paper/paper.ts'
import type { Margins } from './margins.ts'

/** A CSS string: whatever was typed can never end it. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}

/** The page number as a content value: the message with counters for its two values. */
export function pageNumberContent(page: RunningHeads['page']): string {
  const [before = '', between = '', after = ''] = page('\u0001', '\u0001').split('\u0001')
  return `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
}

export interface PageStyle {
  readonly running: RunningHeads
  readonly margins: Margins
}

const SIZE = 'size: 210mm 297mm'

export function marginBoxStyle({ running, margins }: PageStyle): string {
  const { top, right, bottom, left } = margins
  const font = (weight: number): string => `font: ${weight} 9pt/1.3 var(--sans)`
  return `@page { ${SIZE}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
    @top-left { content: ${cssString(running.mark)}; ${font(700)}; color: #8a1c1c; vertical-align: middle; text-align: left }
    @top-right { content: ${cssString(running.asOf)}; ${font(400)}; color: #545c66; vertical-align: middle; text-align: right }
    @bottom-left { content: ${cssString(running.title)}; ${font(400)}; color: #545c66; vertical-align: middle; text-align: left }
    @bottom-right { content: ${pageNumberContent(running.page)}; ${font(400)}; color: #545c66; vertical-align: middle; text-align: right }
  }`
}

/** Where the browser knows no margin boxes, the drawn heads of the pages are printed and the pages carry the margins. */
export const DRAWN_STYLE = `@page { ${SIZE}; margin: 0 }`

function canAdopt(): boolean {
  return (
    typeof CSSStyleSheet === 'function' && 'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype
  )
}

/** Whether this browser prints margin boxes: one that does not drops them when it parses the rule. */
export function hasMarginBoxes(): boolean {
  if (!canAdopt()) return false
  const probe = new CSSStyleSheet()
  probe.replaceSync('@page { @top-left { content: "x" } }')
  return probe.cssRules[0]?.cssText.includes('@top-left') === true
}

/** Adopts the style; the answer takes it back, and other pages print as before. */
export function adoptStyle(text: string): () => void {
  if (!canAdopt()) return () => undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
