/** The selection spelled out, one part a line: its name, and what it asks for. */
import type { ExportRows } from '#src/domain/export/export-rows.ts'
import { LIST_KEYS, type ListKey } from '#src/domain/selection/selection.ts'
import { keyWords, matchWords, valueWords } from '#src/i18n/selection-words.ts'
import type { Wording } from './wording.ts'

export type Line = readonly [name: string, value: string]

/** Empty when everything is shown. The as-of date is not among them: every file names it by itself. */
export function selectionLines({ head, snapshot }: ExportRows, wording: Wording): Line[] {
  const { selection } = head
  const { messages } = wording
  const { country, match } = selection
  const valuesOf = (key: ListKey): string =>
    key === 'country'
      ? wording.countries(country)
      : wording.list(selection[key].map((value) => wording.text(valueWords(key, value, snapshot, messages))))
  const asked = LIST_KEYS.filter((key) => selection[key].length > 0)
  return [
    ...asked.map((key): Line => [keyWords(key, messages), valuesOf(key)]),
    ...(country.length === 0 ? [] : [[messages.filter.match, matchWords(match, country.length, messages)] as const]),
    ...(selection.q === '' ? [] : [[messages.filter.text, selection.q] as const]),
    ...(selection.changed ? [[messages.filter.changed, messages.files.yes] as const] : []),
    ...(head.knownOn === null ? [] : [[messages.filter.knownOn, wording.date(head.knownOn)] as const]),
    ...(head.since === null ? [] : [[messages.filter.since, wording.date(head.since)] as const]),
  ]
}
