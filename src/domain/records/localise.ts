/** From the records in four languages to the snapshot a reader of one language holds. */
import type { Snapshot } from '../snapshot.ts'
import { localiseText, type LocalText, type Text } from '../text.ts'
import { COUNTRIES, type Language } from '../vocabulary.ts'
import type { Dataset } from './dataset.ts'
import type { EventRecord, OutsideEvent } from './event.ts'
import type { FrameworkRecord } from './framework.ts'
import { bodyIdOf } from './identifiers.ts'
import type { Milestone, MilestoneRecord } from './milestone.ts'
import { hashIn, type RecordHashes } from './hash-in.ts'
import { eventHashes } from './record-hashes.ts'
import { holds } from './reviewed-words.ts'
import type { Body, BodyRecord } from './source.ts'

type Localise = (text: LocalText) => Text

/** A body is known by its English name in the records; without one it cannot be referred to. */
export function englishNameOf(body: BodyRecord): string {
  return body.name.en ?? ''
}

export function localiseMilestone({ bodies, ...record }: MilestoneRecord, language: Language): Milestone {
  const words: Localise = (text) => localiseText(text, language)
  return {
    ...record,
    title: words(record.title),
    summary: words(record.summary),
    bodies: bodies.map(bodyIdOf),
    reports: record.reports.map(({ note, why, ...report }) => ({
      ...report,
      note: words(note),
      ...(why === undefined ? {} : { why: words(why) }),
    })),
  }
}

export function localiseEvent(record: EventRecord, language: Language): Omit<OutsideEvent, 'hash'> {
  return { ...record, title: localiseText(record.title, language) }
}

export function localiseBody(record: BodyRecord, language: Language): Body {
  return { id: bodyIdOf(englishNameOf(record)), name: localiseText(record.name, language) }
}

function localiseFramework(record: Omit<FrameworkRecord, 'evidenceDate'>, words: Localise): Snapshot['framework'] {
  return {
    paper: { ...record.paper, title: words(record.paper.title) },
    paths: record.paths.map((path) => ({ ...path, title: words(path.title), aim: words(path.aim) })),
    measures: record.measures.map((measure) => ({
      ...measure,
      title: words(measure.title),
      summary: words(measure.summary),
    })),
    barriers: record.barriers.map((barrier) => ({
      ...barrier,
      title: words(barrier.title),
      summary: words(barrier.summary),
    })),
    foundations: record.foundations.map((item) => ({
      ...item,
      title: words(item.title),
      summary: words(item.summary),
    })),
    rationale: record.rationale.map((item) => ({ ...item, title: words(item.title) })),
    layers: record.layers.map((layer) => {
      const strengths: Snapshot['framework']['layers'][number]['strengths'] = {}
      for (const country of COUNTRIES) {
        const text = layer.strengths[country]
        if (text !== undefined) strengths[country] = words(text)
      }
      return { ...layer, title: words(layer.title), contains: words(layer.contains), strengths }
    }),
    indicators: record.indicators.map((indicator) => ({ ...indicator, title: words(indicator.title) })),
  }
}

/** Absent without any, as in the records. */
function localiseRemarks(dataset: Dataset, language: Language, words: Localise): Partial<Snapshot> {
  const { objections = [], textReviews = [] } = dataset
  const reviews = textReviews.filter((review) => review.language === language && holds(dataset, review))
  return {
    ...(objections.length === 0
      ? {}
      : { objections: objections.map((one) => ({ ...one, ministry: words(one.ministry), text: words(one.text) })) }),
    ...(reviews.length === 0
      ? {}
      : { textReviews: reviews.map(({ of, by, country, date }) => ({ of, by: words(by), country, date })) }),
  }
}

export interface Publication {
  readonly revision: number
  readonly fingerprint: string
  readonly methodVersion: string
  /** The scenario, when mocks publish. */
  readonly demo?: string
}

/**
 * The records of one revision in one language.
 * @param hashes of the events, where they are known already
 */
export function localiseDataset(
  dataset: Dataset,
  language: Language,
  publication: Publication,
  hashes: RecordHashes = eventHashes(dataset),
): Snapshot {
  const words: Localise = (text) => localiseText(text, language)
  const { evidenceDate, ...framework } = dataset.framework
  return {
    ...publication,
    lang: language,
    evidenceDate,
    framework: localiseFramework(framework, words),
    bodies: dataset.bodies.map((body) => localiseBody(body, language)),
    milestones: dataset.milestones.map((milestone) => localiseMilestone(milestone, language)),
    events: dataset.events.map((event) => ({
      ...localiseEvent(event, language),
      hash: hashIn(hashes, event.id),
    })),
    sources: [...dataset.sources],
    ...localiseRemarks(dataset, language, words),
  }
}
