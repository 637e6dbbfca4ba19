/** The difference a set of changes would make, as the API sends it: what difference-schema.ts describes. */
import type { Day } from '../../calendar-date.ts'
import { readDifference } from '../../editing/difference.ts'
import type { RecordDifference } from '../../editing/record-difference.ts'
import type { Dataset } from '../../records/dataset.ts'
import type { Language } from '../../vocabulary.ts'
import { historyOf } from '../answers/history.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import type { ParameterProblem } from '../problem.ts'
import type { Question } from '../question.ts'

export interface Reader {
  readonly language: Language
  /** Null: far enough that every new report counts. */
  readonly asOf: Day | null
}

export interface AskedReader {
  readonly reader: Reader
  readonly faults: readonly ParameterProblem[]
}

export function askedReader({ pairs }: Question): AskedReader {
  const parameters = new Parameters(pairs, ['lang', 'asOf'])
  const reader = { language: parameters.language(), asOf: parameters.day('asOf') }
  return { reader, faults: parameters.faults }
}

export function deskDifference(
  current: Edition,
  dataset: Dataset,
  records: readonly RecordDifference[],
  { language, asOf }: Reader,
): object {
  const read = readDifference(current.trackerFor(language), dataset, records, asOf)
  return {
    lang: language,
    asOf: read.asOf,
    evidenceDate: read.evidenceDate,
    records: [...records],
    items: read.items.map(({ id, before, after, assessment, newReports }) => ({
      id,
      before,
      after,
      reports: historyOf(assessment, read.tracker.context.evidence).filter((entry) => newReports.includes(entry.id)),
    })),
    headline: read.headline,
  }
}
