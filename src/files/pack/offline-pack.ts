/**
 * The view as one file that needs nothing else: for offices without internet. It may ask nothing of any network, and says so
 * to the browser itself; there is no script in it. The data stand in it as the JSON export has them.
 */
import { exportRows } from '#src/domain/export/export-rows.ts'
import { jsonExport } from '#src/domain/export/json-export.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import type { Paper } from '#src/paper/paper.ts'
import { element, embeddedJson, escaped } from './markup.ts'
import { packStyle } from './pack-style.ts'
import { paperMarkup } from './paper-markup.ts'

const NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

/** @param paper of the view, with its annex and nothing cut short: a file has no last page */
export function offlinePack(tracker: Tracker, view: View, paper: Paper, messages: Messages): string {
  const { lang } = tracker.snapshot
  const { packTitle, packNote } = messages.briefing
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${NOTHING_FROM_OUTSIDE}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(packTitle(paper.title))),
    `<style>${packStyle(lang)}${pageStyle(paper)}</style>`,
  ]
  const data = `<script type="application/json" id="data">${embeddedJson(jsonExport(exportRows(tracker, view)))}</script>`
  return `<!doctype html>\n${element('html', { lang: LANGUAGE_TAGS[lang] }, element('head', {}, ...head), element('body', {}, paperMarkup(paper, packNote), data))}\n`
}

/** A text inside a style: it can end neither the string nor the element. */
function styleString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}

function pageStyle({ running }: Paper): string {
  const [before = '', between = '', after = ''] = running.page('\u0001', '\u0001').split('\u0001')
  const number = `${styleString(before)} counter(page) ${styleString(between)} counter(pages) ${styleString(after)}`
  return `@page { size: A4; margin: 20mm; font-size: 9pt; @top-left { content: ${styleString(running.mark)}; font-weight: 700 } @top-right { content: ${styleString(running.asOf)} } @bottom-left { content: ${styleString(running.title)} } @bottom-right { content: ${number} } }`
}
