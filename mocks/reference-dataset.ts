/** The reference records, read as the service reads them. */
import bodies from '#src/dataset/bodies.json' with { type: 'json' }
import events from '#src/dataset/events.json' with { type: 'json' }
import framework from '#src/dataset/framework.json' with { type: 'json' }
import milestones from '#src/dataset/milestones.json' with { type: 'json' }
import sources from '#src/dataset/sources.json' with { type: 'json' }
import { faultText } from '#src/domain/records/checks/fault.ts'
import type { Dataset, RawDataset } from '#src/domain/records/dataset.ts'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'

/** @throws RangeError naming every fault */
export function parsedDataset(raw: RawDataset): Dataset {
  const { dataset, faults } = parseDataset(raw)
  if (dataset === null) throw new RangeError(faults.map(faultText).join('\n'))
  return dataset
}

export const REFERENCE_DATASET: Dataset = parsedDataset({ framework, milestones, events, sources, bodies })
