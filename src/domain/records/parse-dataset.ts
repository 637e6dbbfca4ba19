/**
 * From records as they arrive to records that every rule can rely on, or everything that is wrong with them at once: who
 * repairs an import wants to do it in one round.
 */
import type { Dataset, RawDataset } from './dataset.ts'
import { EventRecordSchema } from './event.ts'
import { FrameworkRecordSchema } from './framework.ts'
import { MilestoneRecordSchema } from './milestone.ts'
import { ObjectionRecordSchema } from './objection.ts'
import { BodyRecordSchema, SourceSchema, type BodyRecord } from './source.ts'
import { TextReviewRecordSchema } from './text-review.ts'
import type { Fault } from './checks/fault.ts'
import { eventFaults, frameworkFaults } from './checks/framework-faults.ts'
import { identityFaults } from './checks/identity-faults.ts'
import { knownReferences } from './checks/known-references.ts'
import { milestoneFaults } from './checks/milestone-faults.ts'
import { nameOf } from './checks/raw-record.ts'
import { readList, readRecord, type ReadList } from './checks/schema-faults.ts'
import { objectionFaults, textReviewFaults } from './checks/remark-faults.ts'
import { textFaults } from './checks/text-faults.ts'

export type ParsedDataset =
  | { readonly dataset: Dataset; readonly faults: readonly [] }
  | { readonly dataset: null; readonly faults: readonly Fault[] }

function englishNameFaults({ records }: ReadList<BodyRecord>): Fault[] {
  return records.flatMap(({ value: body, index }): Fault[] => {
    if (body.name.en !== undefined) return []
    const reason = 'is missing: milestones refer to a body by its English name'
    return [{ file: 'bodies.json', record: nameOf(body, index), field: 'name.en', code: 'no-english-name', reason }]
  })
}

function valuesOf<T>({ records }: ReadList<T>): T[] {
  return records.map(({ value }) => value)
}

export function parseDataset(raw: RawDataset): ParsedDataset {
  const framework = readRecord(FrameworkRecordSchema, raw.framework, 'framework.json', 'framework')
  const milestones = readList(MilestoneRecordSchema, raw.milestones, 'milestones.json')
  const events = readList(EventRecordSchema, raw.events, 'events.json')
  const sources = readList(SourceSchema, raw.sources, 'sources.json')
  const bodies = readList(BodyRecordSchema, raw.bodies, 'bodies.json')
  const objections = readList(ObjectionRecordSchema, raw.objections ?? [], 'objections.json')
  const textReviews = readList(TextReviewRecordSchema, raw.textReviews ?? [], 'text-reviews.json')
  const known = knownReferences(raw)
  const faults: Fault[] = [
    ...[framework, milestones, events, sources, bodies, objections, textReviews].flatMap((reading) => reading.faults),
    ...identityFaults(raw),
    ...(framework.value === null ? [] : frameworkFaults(framework.value, known)),
    ...valuesOf(milestones).flatMap((milestone) => milestoneFaults(milestone, known)),
    ...valuesOf(events).flatMap((event) => eventFaults(event, known)),
    ...englishNameFaults(bodies),
    ...valuesOf(objections).flatMap((objection) => objectionFaults(objection, known)),
    ...valuesOf(textReviews).flatMap((review) => textReviewFaults(review, known)),
    ...textFaults(raw.framework, 'framework.json'),
    ...textFaults(raw.milestones, 'milestones.json'),
    ...textFaults(raw.events, 'events.json'),
    ...textFaults(raw.sources, 'sources.json'),
    ...textFaults(raw.bodies, 'bodies.json'),
    ...textFaults(raw.objections ?? [], 'objections.json'),
    ...textFaults(raw.textReviews ?? [], 'text-reviews.json'),
  ]
  if (framework.value === null || faults.length > 0) return { dataset: null, faults }
  return {
    dataset: {
      framework: framework.value,
      milestones: valuesOf(milestones),
      events: valuesOf(events),
      sources: valuesOf(sources),
      bodies: valuesOf(bodies),
      ...(objections.records.length === 0 ? {} : { objections: valuesOf(objections) }),
      ...(textReviews.records.length === 0 ? {} : { textReviews: valuesOf(textReviews) }),
    },
    faults: [],
  }
}
