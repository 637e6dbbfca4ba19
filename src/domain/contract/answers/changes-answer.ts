/** GET /changes: what moved, what was corrected and what changed in the method, never mixed. */
import * as z from 'zod/mini'
import { CalendarDateSchema, DaySchema, type Day } from '../../calendar-date.ts'
import { changesOf, type Change } from '../../changes.ts'
import { methodChangesBetween } from '../../method.ts'
import { RecordIdSchema, ReportIdSchema } from '../../records/identifiers.ts'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import { localiseText, TextSchema } from '../../text.ts'
import { COUNTRIES, LANGUAGES, PATH_IDS } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { RevisionSchema } from './answer-heads.ts'
import { askedSelection, askedView, type AskedSelection } from './asked-view.ts'
import { StatusOrNoneSchema } from './item-schema.ts'

const Country = z.enum(COUNTRIES)
export const StandingSchema = z.strictObject({
  joint: StatusOrNoneSchema,
  parties: z.array(z.strictObject({ country: Country, status: StatusOrNoneSchema })),
})

const CHANGE_SHAPE = {
  milestone: RecordIdSchema,
  title: TextSchema,
  path: z.enum(PATH_IDS),
  report: ReportIdSchema,
  date: CalendarDateSchema,
  recorded: DaySchema,
  parties: z.array(Country),
  before: StandingSchema,
  after: StandingSchema,
}
export const ChangeSchema = z.strictObject(CHANGE_SHAPE)
export const CorrectionSchema = z.strictObject({ ...CHANGE_SHAPE, corrects: ReportIdSchema })
export const MethodChangeSchema = z.strictObject({ version: z.string(), date: DaySchema, summary: TextSchema })

export const ChangesSchema = z.strictObject({
  revision: RevisionSchema,
  lang: z.enum(LANGUAGES),
  /** Excluded. */
  since: DaySchema,
  /** Included. */
  until: DaySchema,
  knownOn: z.nullable(DaySchema),
  moved: z.array(ChangeSchema),
  corrected: z.array(CorrectionSchema),
  method: z.array(MethodChangeSchema),
})

/** `until` is the as-of date by its name in this answer: the filter is judged there. Two different days are refused. */
function readUntil({ parameters, selection, tracker }: AskedSelection): Day {
  const until = parameters.day('until')
  if (until !== null && selection.asOf !== null && until !== selection.asOf) {
    parameters.refuse({ parameter: 'until', value: until, reason: 'conflict', allowed: [selection.asOf] })
  }
  return until ?? selection.asOf ?? tracker.snapshot.evidenceDate
}

export function answerChanges(edition: Edition, pairs: QueryPairs): Answer {
  const asked = askedSelection(edition, pairs, ['until'])
  const { tracker, selection, parameters } = asked
  const until = readUntil(asked)
  const { since, knownOn } = selection
  if (since === null && parameters.values('since').every((value) => value === '')) {
    parameters.refuse({ parameter: 'since', value: '', reason: 'required' })
  }
  return unlessRefused(asked.faults(), () => {
    const period = { since: since ?? until, until, knownOn }
    const { items } = askedView(edition, { ...asked, selection: { ...selection, asOf: until } })
    const byId = new Map(items.map((item) => [item.id, item]))
    const { moved, corrected } = changesOf(tracker.changesIn(period), (id) => byId.has(id))
    const named = <C extends Change>(change: C) => {
      const item = byId.get(change.milestone)
      return item === undefined ? [] : [{ ...change, title: item.title, path: item.path }]
    }
    const { lang } = tracker.snapshot
    const method = methodChangesBetween(period.since, until)
    return {
      revision: edition.revision,
      lang,
      ...period,
      moved: moved.flatMap(named),
      corrected: corrected.flatMap(named),
      method: method.map((change) => ({ ...change, summary: localiseText(change.summary, lang) })),
    }
  })
}
