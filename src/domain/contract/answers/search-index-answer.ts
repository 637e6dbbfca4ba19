/** GET /search-index: what the browser needs to find words in all four languages; it fetches it with the first search. */
import * as z from 'zod/mini'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'

const EntrySchema = z.strictObject({ id: z.string(), text: z.string() })

export const SearchIndexSchema = z.strictObject({
  revision: z.int().check(z.minimum(1)),
  /** Of milestones. */
  entries: z.array(EntrySchema),
  bodies: z.array(EntrySchema),
})

export function answerSearchIndex(edition: Edition, pairs: QueryPairs): Answer {
  const { faults } = new Parameters(pairs, [])
  return unlessRefused(faults, () => ({
    revision: edition.revision,
    entries: edition.searchEntries(),
    bodies: edition.bodyEntries(),
  }))
}
