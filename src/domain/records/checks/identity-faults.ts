/** Ids that two records share: whatever refers to one would then mean both. */
import type { RawDataset } from '../dataset.ts'
import type { DatasetFile, Fault } from './fault.ts'
import { bodyIdIn, idIn, isRecord, listIn, nameOf } from './raw-record.ts'

interface Identified {
  readonly id: string | null
  readonly record: string
  readonly field: string
}

function repeated(file: DatasetFile, identified: readonly Identified[]): Fault[] {
  const owners = new Map<string, string>()
  return identified.flatMap(({ id, record, field }) => {
    if (id === null) return []
    const owner = owners.get(id)
    if (owner === undefined) {
      owners.set(id, record)
      return []
    }
    const reason = `the id ${id} is already that of ${owner === record ? 'another' : owner}`
    return [{ file, record, field, code: 'id-taken', reason }]
  })
}

function idsOf(list: unknown): Identified[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  return entries.map((entry, index) => ({ id: idIn(entry), record: nameOf(entry, index), field: 'id' }))
}

function reportIds(milestones: unknown): Identified[] {
  const entries: readonly unknown[] = Array.isArray(milestones) ? milestones : []
  return entries.flatMap((milestone, place) =>
    listIn(milestone, 'reports').map((report, index) => ({
      id: idIn(report),
      record: nameOf(milestone, place),
      field: `reports[${index}].id`,
    })),
  )
}

function bodyIds(bodies: unknown): Identified[] {
  const entries: readonly unknown[] = Array.isArray(bodies) ? bodies : []
  return entries.map((body, index) => ({ id: bodyIdIn(body), record: nameOf(body, index), field: 'name.en' }))
}

export function identityFaults(raw: RawDataset): Fault[] {
  const { framework, milestones, events, sources, bodies, objections, textReviews } = raw
  const lists = isRecord(framework) ? Object.entries(framework).filter(([, list]) => Array.isArray(list)) : []
  return [
    ...lists.flatMap(([name, list]) =>
      repeated(
        'framework.json',
        idsOf(list).map(({ id, record }, index) => ({ id, record, field: `${name}[${index}].id` })),
      ),
    ),
    ...repeated('milestones.json', idsOf(milestones)),
    ...repeated('milestones.json', reportIds(milestones)),
    ...repeated('events.json', idsOf(events)),
    ...repeated('sources.json', idsOf(sources)),
    ...repeated('bodies.json', bodyIds(bodies)),
    ...repeated('objections.json', idsOf(objections)),
    ...repeated('text-reviews.json', idsOf(textReviews)),
  ]
}
