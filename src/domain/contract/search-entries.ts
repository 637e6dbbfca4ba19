/** The text of every milestone that `q` searches, and of every body that is sought by name: in all four languages, whatever the reader's own. */
import type { Dataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import type { MilestoneRecord } from '../records/milestone.ts'
import { searchableText, type SearchEntry } from '../search/search-index.ts'
import type { LocalText } from '../text.ts'
import { LANGUAGES } from '../vocabulary.ts'

function allWords(text: LocalText | undefined): string[] {
  if (text === undefined) return []
  return LANGUAGES.flatMap((language) => text[language] ?? [])
}

/** Title, summary, notes, bodies, measure and id (rules "Filter", q). */
export function searchEntriesOf({ milestones, framework, bodies }: Dataset): SearchEntry[] {
  const measureTitles = new Map(framework.measures.map(({ id, title }) => [id, title]))
  const bodyNames = new Map(bodies.map((body) => [englishNameOf(body), body.name]))
  const partsOf = (milestone: MilestoneRecord): string[] => [
    milestone.id,
    ...allWords(milestone.title),
    ...allWords(milestone.summary),
    ...milestone.reports.flatMap(({ note }) => allWords(note)),
    ...milestone.bodies.flatMap((name) => allWords(bodyNames.get(name))),
    milestone.measure,
    ...allWords(measureTitles.get(milestone.measure)),
  ]
  return milestones.map((milestone) => ({ id: milestone.id, text: searchableText(partsOf(milestone)) }))
}

/** The names of every body, and its id, which is the English one in small letters. */
export function bodyEntriesOf({ bodies }: Dataset): SearchEntry[] {
  return bodies.map((body) => {
    const id = bodyIdOf(englishNameOf(body))
    return { id, text: searchableText([id, ...allWords(body.name)]) }
  })
}
