/** GET /events: outside events that help or hinder, in the order of the records. */
import * as z from 'zod/mini'
import { endOf } from '../../calendar-date.ts'
import { EVENT_ACTORS, OutsideEventSchema, type OutsideEvent } from '../../records/event.ts'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import { EVENT_EFFECTS, EVENT_KINDS, LANGUAGES, PATH_IDS } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { pageOf, pageQuery } from '../paging.ts'
import { Parameters } from '../parameters.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { PAGE_HEAD } from './answer-heads.ts'

export const EVENT_PARAMETERS = [
  'path',
  'effect',
  'kind',
  'country',
  'since',
  'until',
  'lang',
  'limit',
  'cursor',
] as const

export const EventsSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  ...PAGE_HEAD,
  items: z.array(OutsideEventSchema),
})

function readEventFilter(parameters: Parameters) {
  return {
    path: parameters.list('path', PATH_IDS),
    effect: parameters.list('effect', EVENT_EFFECTS),
    kind: parameters.list('kind', EVENT_KINDS),
    country: parameters.list('country', EVENT_ACTORS),
    since: parameters.day('since'),
    until: parameters.day('until'),
  }
}
type EventFilter = ReturnType<typeof readEventFilter>

/** Lists within a key are "or", keys are "and", as for milestones; `since` is excluded, `until` included. */
function isAskedFor(event: OutsideEvent, filter: EventFilter): boolean {
  const end = endOf(event.date)
  return (
    (filter.path.length === 0 || event.paths.some((path) => filter.path.includes(path))) &&
    (filter.effect.length === 0 || filter.effect.includes(event.effect)) &&
    (filter.kind.length === 0 || filter.kind.includes(event.kind)) &&
    (filter.country.length === 0 || event.countries.some((country) => filter.country.includes(country))) &&
    (filter.since === null || filter.since < end) &&
    (filter.until === null || end <= filter.until)
  )
}

export function answerEvents(edition: Edition, pairs: QueryPairs): Answer {
  const { revision } = edition
  const parameters = new Parameters(pairs, EVENT_PARAMETERS)
  const { snapshot } = edition.trackerFor(parameters.language())
  const filter = readEventFilter(parameters)
  const asPairs = Object.entries(filter).map(([key, value]): [string, string] => [key, JSON.stringify(value)])
  const page = pageQuery(parameters, { revision, list: 'events', filter: asPairs })
  return unlessRefused(parameters.faults, () => ({
    lang: snapshot.lang,
    revision,
    ...pageOf(
      snapshot.events.filter((event) => isAskedFor(event, filter)),
      page,
    ),
  }))
}
