/** The briefing of a view as a Word document, made without an editor and saying so: what the API and the menu give. */
import { briefing } from '#src/domain/briefing/briefing.ts'
import { LIST_LIMITS, usualOptions } from '#src/domain/briefing/options.ts'
import { queryString } from '#src/domain/export/query-string.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import { buildI18n } from '#src/i18n/i18n.ts'
import { writePaper } from '#src/paper/write-paper.ts'
import { paperDocument } from './docx/paper-document.ts'
import type { Wording } from './wording.ts'

/** As the briefing page has them at rest. */
const EVEN_MARGINS = { top: 20, bottom: 20, left: 20, right: 20 } as const

export async function briefingDocument(
  tracker: Tracker,
  view: View,
  { language, messages }: Wording,
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = briefing(tracker, view, usualOptions('annex'))
  const dated = { ...view.selection, asOf: view.clock.asOf, since: facts.period.since }
  const paper = writePaper({
    briefing: facts,
    snapshot: tracker.snapshot,
    i18n: buildI18n(language, messages),
    limits: LIST_LIMITS.annex,
    editor: null,
    // The service does not know under which name it is reached.
    permalink: `/${language}/briefing?${queryString([...selectionPairs(dated), ['preset', 'annex']])}`,
  })
  return paperDocument(paper, language, EVEN_MARGINS)
}
