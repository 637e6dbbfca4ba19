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
import { linkTo, type PublicAddress } from './public-address.ts'
import type { Wording } from './wording.ts'

/** As the briefing page has them at rest. */
const EVEN_MARGINS = { top: 20, bottom: 20, left: 20, right: 20 } as const

export async function briefingDocument(
  tracker: Tracker,
  view: View,
  { language, messages }: Wording,
  address: PublicAddress,
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = briefing(tracker, view, usualOptions('annex'))
  const dated = { ...view.selection, asOf: view.clock.asOf, since: facts.period.since }
  const path = `/${language}/briefing?${queryString([...selectionPairs(dated), ['preset', 'annex']])}`
  const paper = writePaper({
    briefing: facts,
    snapshot: tracker.snapshot,
    i18n: buildI18n(language, messages),
    limits: LIST_LIMITS.annex,
    editor: null,
    // A service that was not told its public address does not guess one.
    permalink: linkTo(address, path) ?? path,
  })
  return paperDocument(paper, language, EVEN_MARGINS)
}
