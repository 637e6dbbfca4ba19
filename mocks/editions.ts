/** What each scenario serves. Made on first use: most sessions need one of them, and the large one takes a second. */
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import { DaySchema } from '#src/domain/calendar-date.ts'
import { fingerprintOf } from '#src/domain/fingerprint.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { generatedDataset } from '#src/generator/generated-dataset.ts'
import { parsedDataset, REFERENCE_DATASET } from './reference-dataset.ts'

const CURRENT_REVISION = 2

/** To see what the pages do when the tracker has grown. */
export const LARGE = { milestones: 5000, seed: 4173 }

/** The frame stands, and nothing has been entered yet. */
function emptyDataset({ framework, sources }: Dataset): Dataset {
  return {
    framework,
    milestones: [],
    events: [],
    sources: sources.filter(({ id }) => id === framework.paper.id),
    bodies: [],
  }
}

/** As it was before the last publication: less evidence, fewer events. */
function olderDataset(dataset: Dataset): Dataset {
  const evidenceDate = DaySchema.parse('2026-03-31')
  return { ...dataset, framework: { ...dataset.framework, evidenceDate }, events: dataset.events.slice(0, -5) }
}

function lazily(demo: string, revision: number, make: () => Dataset): () => Edition {
  let made: Edition | null = null
  return () => {
    if (made === null) {
      const dataset = make()
      made = editionOf({ revision, fingerprint: fingerprintOf(dataset), dataset, demo })
    }
    return made
  }
}

export const EDITIONS = {
  reference: lazily('reference', CURRENT_REVISION, () => REFERENCE_DATASET),
  desk: lazily('desk', CURRENT_REVISION, () => REFERENCE_DATASET),
  older: lazily('stale', CURRENT_REVISION - 1, () => olderDataset(REFERENCE_DATASET)),
  empty: lazily('empty', CURRENT_REVISION, () => emptyDataset(REFERENCE_DATASET)),
  large: lazily('large', CURRENT_REVISION, () => parsedDataset(generatedDataset(REFERENCE_DATASET, LARGE))),
}
