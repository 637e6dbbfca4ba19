/** The reference records as a reader of one language holds them. */
import bodies from '#src/dataset/bodies.json'
import events from '#src/dataset/events.json'
import framework from '#src/dataset/framework.json'
import milestones from '#src/dataset/milestones.json'
import sources from '#src/dataset/sources.json'
import { editionOf } from '#src/domain/contract/edition.ts'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'

const { dataset, faults } = parseDataset({ bodies, events, framework, milestones, sources })
if (dataset === null) throw new Error(`the reference records have faults: ${JSON.stringify(faults)}`)

/** Trackers and the text search of the reference records, each made on first use. */
export const REFERENCE = editionOf({ revision: 1, fingerprint: 'reference', dataset })
