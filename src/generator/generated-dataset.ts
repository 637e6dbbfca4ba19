/** A tracker that has grown: invented milestones, each named so in every text, beside the real frame, events and bodies. */
import type { Dataset, RawDataset } from '#src/domain/records/dataset.ts'
import { generatedMilestone } from './generated-milestone.ts'
import { generatedSource } from './generated-source.ts'
import { seededRandom } from './seeded-random.ts'

export interface Wanted {
  readonly milestones: number
  /** The same seed and number give the same records on any machine. */
  readonly seed: number
}

/** Rows as they are made: a hundred thousand milestones need not be in memory at once to be written down. */
export interface GeneratedRows {
  readonly milestones: Iterable<unknown>
  readonly sources: Iterable<unknown>
}

/** One new source to a milestone, beside the real ones. Sources are made first, because reports name them. */
export function generatedRows(reference: Dataset, { milestones: count, seed }: Wanted): GeneratedRows {
  const random = seededRandom(seed)
  const made = Array.from({ length: count }, (_, index) => generatedSource(random.pick(reference.sources), index))
  const sources = [...reference.sources, ...made]
  return {
    sources,
    milestones: (function* () {
      for (let index = 0; index < count; index += 1) {
        yield generatedMilestone(random.pick(reference.milestones), index, { ...reference, sources }, random)
      }
    })(),
  }
}

export function generatedDataset(reference: Dataset, wanted: Wanted): RawDataset {
  const { milestones, sources } = generatedRows(reference, wanted)
  return { ...reference, milestones: [...milestones], sources: [...sources] }
}
