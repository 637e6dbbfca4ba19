/**
 * A short hash of every record, over all four languages. It lets a browser, which holds the records in one language, say
 * what a selection rests on in all of them.
 */
import { canonicalJson, canonicalObject, hashOfText, type HashText } from '../fingerprint.ts'
import type { Dataset } from './dataset.ts'
import type { EventRecord } from './event.ts'
import type { RecordHashes } from './hash-in.ts'
import type { MilestoneRecord } from './milestone.ts'

/**
 * 48 bits tell an edit from none, and 115 of them weigh 1.2 kB of the snapshot. They are no seal: whoever can write records
 * could search for a record of the same hash.
 */
const HASH_LENGTH = 12

interface Identified {
  readonly id: string
}

/** Each once and by id, so that the order in which they are kept or cited changes nothing. */
function cited<T extends Identified>(records: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return [...new Set(ids)].toSorted().flatMap((id) => records.get(id) ?? [])
}

function byId<T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Remembers what it wrote: a source stands behind many reports. */
function writer(): (record: object | undefined) => string | undefined {
  const written = new Map<object, string>()
  return (record) => {
    if (record === undefined) return undefined
    const known = written.get(record)
    if (known !== undefined) return known
    const text = canonicalJson(record)
    written.set(record, text)
    return text
  }
}

type Content = Readonly<Record<string, string | undefined>>

function shortHash(content: Content, hash: HashText): string {
  return hash(canonicalObject(content)).slice(0, HASH_LENGTH)
}

/**
 * A milestone is hashed with all that a paper says of it: its reports, their sources, its bodies, its measure and the
 * measure's path.
 * @param hash the service brings a faster one of the same result
 */
export function milestoneHashes(dataset: Dataset, hash: HashText = hashOfText): RecordHashes {
  const { milestones, sources, bodies, framework } = dataset
  const sourceById = byId(sources)
  const bodyByName = byId(bodies.flatMap((body) => (body.name.en === undefined ? [] : [{ id: body.name.en, body }])))
  const measures = byId(framework.measures)
  const paths = new Map(framework.paths.map((path) => [path.id, path]))
  const written = writer()
  const list = (records: readonly object[]): string => `[${records.map(written).join(',')}]`
  const hashOfMilestone = (record: MilestoneRecord): string => {
    const measure = measures.get(record.measure)
    const path = measure === undefined ? undefined : paths.get(measure.path)
    const sourceIds = record.reports.flatMap((report) => report.sources)
    const content = {
      record: canonicalJson(record),
      measure: written(measure),
      path: written(path),
      sources: list(cited(sourceById, sourceIds)),
      bodies: list(cited(bodyByName, record.bodies)),
    }
    return shortHash(content, hash)
  }
  return new Map(milestones.map((record) => [record.id, hashOfMilestone(record)]))
}

/** An event is hashed with its sources. */
export function eventHashes({ events, sources }: Dataset, hash: HashText = hashOfText): RecordHashes {
  const sourceById = byId(sources)
  const written = writer()
  const hashOfEvent = (record: EventRecord): string => {
    const cites = `[${cited(sourceById, record.sources).map(written).join(',')}]`
    return shortHash({ record: canonicalJson(record), sources: cites }, hash)
  }
  return new Map(events.map((record) => [record.id, hashOfEvent(record)]))
}
