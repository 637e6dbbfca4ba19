/** Evidence grades A to D, derived from the sources (rules "Evidence grade"). */
import type { Source } from './records/source.ts'
import { COUNTRIES, type Grade } from './vocabulary.ts'

/** Looks a source up; an id that no record has is an error of the data, refused at import. */
export type SourceOf = (id: string) => Source

export function sourceLookup(sources: readonly Source[]): SourceOf {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (id) => {
    const source = byId.get(id)
    if (source === undefined) throw new RangeError(`no source ${id}`)
    return source
  }
}

/**
 * A: an official document of all sides or of an international body, or official sources of two of the three parties.
 * B: any other official source. C: no official source. D: nothing but the paper. Null for no source at all.
 */
export function evidenceGrade(sourceIds: Iterable<string>, sourceOf: SourceOf, paperId: string): Grade | null {
  const sources = [...new Set(sourceIds)].map(sourceOf)
  if (sources.length === 0) return null
  if (sources.every(({ id }) => id === paperId)) return 'D'
  const official = sources.filter((source) => source.official)
  if (official.length === 0) return 'C'
  const isJoint = official.some(({ party, kind }) => party === 'joint' || kind === 'international-body')
  const sides = COUNTRIES.filter((country) => official.some(({ party }) => party === country))
  return isJoint || sides.length >= 2 ? 'A' : 'B'
}
