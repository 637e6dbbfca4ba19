/** What the records do not say, one line a kind of not knowing. The annex names what only is counted here. */
import type { Line, Section } from './paper.ts'
import { run } from './runs.ts'
import { generated } from './section.ts'
import type { Writing } from './writing.ts'

export function unknownSection({ briefing, i18n }: Writing): Section {
  const { briefing: text } = i18n.messages
  const { unknowns, view } = briefing
  const { notSearched, thin, noRecord, undated, emptyMeasures } = unknowns
  const sentences = [
    notSearched.since === null
      ? text.searched(i18n.date(view.clock.asOf))
      : text.notSearched(notSearched.items.length, i18n.date(notSearched.since)),
    thin.length === 0 ? text.noThin : text.thin(thin.length),
    ...(noRecord.length === 0 ? [] : [text.noRecord(noRecord.length)]),
    ...(undated.length === 0 ? [] : [text.undated(undated.length)]),
    ...(emptyMeasures.length === 0 ? [] : [text.emptyMeasures(emptyMeasures.length)]),
  ]
  const lines = sentences.map((sentence): Line => [run(sentence)])
  return generated('unknown', text.sectionName.unknown, null, [{ is: 'lines', id: 'unknown', tone: 'plain', lines }])
}
