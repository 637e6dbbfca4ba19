/** The text of every milestone that `q` searches, and of every body that is sought by name: in all four languages, whatever the reader's own. */
import type { Dataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import type { MilestoneRecord } from '../records/milestone.ts'
import { foldParts, joinParts, searchableText, type FoldedPart, type SearchEntry } from '../search/search-index.ts'
import type { LocalText } from '../text.ts'
import { LANGUAGES } from '../vocabulary.ts'

function allWords(text: LocalText | undefined): string[] {
  if (text === undefined) return []
  return LANGUAGES.flatMap((language) => text[language] ?? [])
}

/** Title, summary, notes, bodies, measure and id (rules "Filter", q). */
export function searchEntriesOf({ milestones, framework, bodies }: Dataset): SearchEntry[] {
  /** What stands in the text of many milestones is folded once. */
  const measures = new Map(framework.measures.map(({ id, title }) => [id, foldParts([id, ...allWords(title)])]))
  const bodyNames = new Map(bodies.map((body) => [englishNameOf(body), foldParts(allWords(body.name))]))
  const partsOf = (milestone: MilestoneRecord): FoldedPart[] => [
    ...foldParts([
      milestone.id,
      ...allWords(milestone.title),
      ...allWords(milestone.summary),
      ...milestone.reports.flatMap(({ note }) => allWords(note)),
    ]),
    ...milestone.bodies.flatMap((name) => bodyNames.get(name) ?? []),
    ...(measures.get(milestone.measure) ?? foldParts([milestone.measure])),
  ]
  return milestones.map((milestone) => ({ id: milestone.id, text: joinParts(partsOf(milestone)) }))
}

/** The names of every body, and its id, which is the English one in small letters. */
export function bodyEntriesOf({ bodies }: Dataset): SearchEntry[] {
  return bodies.map((body) => {
    const id = bodyIdOf(englishNameOf(body))
    return { id, text: searchableText([id, ...allWords(body.name)]) }
  })
}
