/** GET /milestones/{id}: one milestone with its whole history. */
import * as z from 'zod/mini'
import { itemOf, soleCountry } from '../../item.ts'
import type { Report } from '../../records/milestone.ts'
import { ObjectionSchema } from '../../records/objection.ts'
import { SourceSchema } from '../../records/source.ts'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Snapshot } from '../../snapshot.ts'
import { clockOf } from '../../view.ts'
import { COUNTRIES, LANGUAGES } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { notFound, unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { CLOCK_HEAD, clockHead } from './answer-heads.ts'
import { HistoryEntrySchema, historyOf } from './history.ts'
import { ITEM_SHAPE } from './item-schema.ts'

export const MilestoneDetailSchema = z.strictObject({
  ...CLOCK_HEAD,
  lang: z.enum(LANGUAGES),
  ...ITEM_SHAPE,
  history: z.array(HistoryEntrySchema),
  /** Every source of the history once, in the order of first mention. */
  sources: z.array(SourceSchema),
  /** What ministries have put on record against its reports. */
  objections: z.array(ObjectionSchema),
})

function objectionsTo(reports: readonly Pick<Report, 'id'>[], { objections = [] }: Snapshot) {
  const ids = new Set(reports.map(({ id }) => id))
  return objections.filter(({ report }) => ids.has(report))
}

export function answerMilestone(edition: Edition, pairs: QueryPairs, id: string): Answer {
  const parameters = new Parameters(pairs, ['asOf', 'knownOn', 'lang', 'country'])
  const tracker = edition.trackerFor(parameters.language())
  const dates = { asOf: parameters.day('asOf'), knownOn: parameters.day('knownOn') }
  const viewer = soleCountry(parameters.list('country', COUNTRIES))
  const clock = clockOf(dates, tracker.snapshot.evidenceDate)
  const assessment = tracker.assessedAt(clock).find(({ milestone }) => milestone.id === id)
  if (assessment === undefined) return notFound(`milestone ${id}`)
  return unlessRefused(parameters.faults, () => {
    const history = historyOf(assessment, tracker.context.evidence)
    return {
      ...clockHead(edition.revision, clock),
      lang: tracker.snapshot.lang,
      ...itemOf(assessment, viewer, tracker.context),
      history,
      sources: [...new Set(history.flatMap(({ sources }) => sources))],
      objections: objectionsTo(history, tracker.snapshot),
    }
  })
}
