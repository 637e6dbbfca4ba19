/** The records that a file is held against. */
import type { Dataset } from '../records/dataset.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import type { IncomingRecord } from './incoming-record.ts'

/** Records by id, so that a long file is not a search for each of its rows. */
export interface KnownRecords {
  readonly dataset: Dataset
  readonly byKind: Readonly<Record<IncomingRecord['kind'], ReadonlyMap<string, object>>>
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

export function knownRecords(dataset: Dataset): KnownRecords {
  const { milestones, events, sources, bodies, objections = [], textReviews = [] } = dataset
  const heads = milestones.map(({ reports: _reports, ...head }) => head)
  const reports = milestones.flatMap(({ id: milestone, reports: own }) => own.map((one) => ({ ...one, milestone })))
  const bodyIds = bodies.map((body) => [bodyIdOf(englishNameOf(body)), body] as const)
  return {
    dataset,
    byKind: {
      milestone: byId(heads),
      report: byId(reports),
      event: byId(events),
      source: byId(sources),
      body: new Map<string, object>(bodyIds),
      objection: byId(objections),
      'text-review': byId(textReviews),
    },
  }
}
