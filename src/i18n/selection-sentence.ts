/** The sentence that says exactly what is shown; on paper it stands for the whole filter bar. */
import { isNarrowed, LIST_KEYS, type Selection } from '#src/domain/selection/selection.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import type { View } from '#src/domain/view.ts'
import type { I18n } from './i18n.ts'
import { keyWords, valueWords } from './selection-words.ts'

type Records = Pick<Snapshot, 'framework' | 'bodies' | 'milestones'>

/** Whose statuses a view shows: the viewer's or the joint ones, or, on a page of several countries, each one's own. */
export type Ownership = 'of-view' | 'each'

/** @param records the snapshot, in the language of `i18n` */
export function selectionSentence(view: View, records: Records, i18n: I18n, ownership: Ownership = 'of-view'): string {
  const { sentence } = i18n.messages.filter
  const parts = [
    countPart(view, records.milestones.length, i18n),
    ...countryParts(view.selection, i18n),
    ...LIST_KEYS.filter((key) => key !== 'country' && view.selection[key].length > 0).map((key) =>
      sentence.list(
        keyWords(key, i18n.messages),
        i18n.list(view.selection[key].map((value) => wordsOf(valueWords(key, value, records, i18n.messages)))),
      ),
    ),
    ...(view.selection.q === '' ? [] : [sentence.text(view.selection.q)]),
    ...dateParts(view, i18n),
    ...(ownership === 'each' ? [sentence.ownEach] : ownershipParts(view, i18n)),
  ]
  return sentence.start(`${parts.join(sentence.separator)}${sentence.end}`)
}

function countPart({ selection, items }: View, total: number, { messages }: I18n): string {
  const { sentence } = messages.filter
  if (!isNarrowed(selection)) return sentence.everything(items.length)
  return items.length === 0 ? sentence.none(total) : sentence.some(items.length, total)
}

function countryParts({ country, match }: Selection, { messages, countryList }: I18n): string[] {
  if (country.length === 0) return []
  const { sentence } = messages.filter
  const names = countryList(country)
  if (match === 'only') return [sentence.touchingOnly(names)]
  if (match === 'acting') return [sentence.touchingActing(names)]
  if (match === 'exact') return [sentence.touchingExact(names)]
  if (country.length === 1) return [sentence.touching(names)]
  return [match === 'all' ? sentence.touchingAll(names) : sentence.touchingAny(names)]
}

function dateParts({ selection, clock }: View, { messages, date }: I18n): string[] {
  const { sentence } = messages.filter
  const { since, changed } = selection
  return [
    ...(since !== null && changed ? [sentence.changed(date(since))] : []),
    sentence.asOf(date(clock.asOf)),
    ...(clock.knownOn === null ? [] : [sentence.knownOn(date(clock.knownOn))]),
    ...(since !== null && !changed ? [sentence.comparedWith(date(since))] : []),
  ]
}

/** Whose the statuses are, where that could be mistaken: with one country, and with several chosen. */
function ownershipParts({ viewer, items, selection }: View, { messages }: I18n): string[] {
  const { sentence } = messages.filter
  if (viewer === null) return selection.country.length > 1 ? [sentence.joint] : []
  const country = messages.terms.country[viewer]
  const concerned = items.filter((item) => item.concerned).length
  return [sentence.own(country), ...(concerned === 0 ? [] : [sentence.concerned(concerned, country)])]
}
