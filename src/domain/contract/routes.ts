/** Every path of the API: what answers it, and what its description says. The service, the mocks and OpenAPI read it. */
import type * as z from 'zod/mini'
import type { QueryPairs } from '../selection/selection-codec.ts'
import { SELECTION_PARAMETERS } from '../selection/selection-codec.ts'
import { SnapshotSchema } from '../snapshot.ts'
import { answerChanges, ChangesSchema } from './answers/changes-answer.ts'
import { answerEvents, EVENT_PARAMETERS, EventsSchema } from './answers/events-answer.ts'
import { answerHealth, HealthSchema, type StoreState } from './answers/health-answer.ts'
import { answerMilestone, MilestoneDetailSchema } from './answers/milestone-answer.ts'
import { answerMilestones, MilestonesSchema } from './answers/milestones-answer.ts'
import { answerSearchIndex, SearchIndexSchema } from './answers/search-index-answer.ts'
import { answerSources, SOURCE_PARAMETERS, SourcesSchema } from './answers/sources-answer.ts'
import { answerSummary, SummarySchema } from './answers/summary-answer.ts'
import { answerTracker } from './answers/tracker-answer.ts'
import type { Edition } from './edition.ts'
import { PIN_PARAMETER } from './pinned.ts'
import type { Answer } from './question.ts'

export interface Route {
  /** Below the prefix; `{id}` stands for one part. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** Names of the query's parameters, described in openapi/parameters.ts. */
  readonly parameters: readonly string[]
  readonly schema: z.ZodMiniType
  readonly answer: (
    edition: Edition,
    pairs: QueryPairs,
    asked: { readonly id: string; readonly store: StoreState },
  ) => Answer
}

export const ROUTES: readonly Route[] = [
  {
    path: '/health',
    operationId: 'getHealth',
    summary: 'Whether the service answers',
    description: 'Status, the revision that is served and the kind of store. 503 while the store cannot be reached.',
    parameters: [],
    schema: HealthSchema,
    answer: (edition, pairs, { store }) => answerHealth(edition, pairs, store),
  },
  {
    path: '/tracker',
    operationId: 'getTracker',
    summary: 'The whole tracker in one language',
    description:
      'The snapshot of the current revision: frame, milestones with all reports, events, bodies and sources. Ask again with If-None-Match to learn of a new revision for the price of a 304. With `hash`, the address names this very content and may be kept for good; 404 once another revision is served.',
    parameters: ['lang', PIN_PARAMETER],
    schema: SnapshotSchema,
    answer: answerTracker,
  },
  {
    path: '/search-index',
    operationId: 'getSearchIndex',
    summary: 'Words of every milestone in all four languages',
    description: 'For a search in the browser: text folded for comparing, never for showing.',
    parameters: [],
    schema: SearchIndexSchema,
    answer: answerSearchIndex,
  },
  {
    path: '/milestones',
    operationId: 'listMilestones',
    summary: 'Milestones with their status at a date',
    description:
      'The milestones a filter asks for, in the order of the records. With exactly one country chosen, `status` is that country’s own. A cursor holds for one revision and one filter.',
    parameters: [...SELECTION_PARAMETERS, 'lang', 'limit', 'cursor'],
    schema: MilestonesSchema,
    answer: answerMilestones,
  },
  {
    path: '/milestones/{id}',
    operationId: 'getMilestone',
    summary: 'One milestone with its whole history',
    description:
      'All reports, also those that do not count at the date, with the reason, the grade and the sources of each.',
    parameters: ['asOf', 'knownOn', 'country', 'lang'],
    schema: MilestoneDetailSchema,
    answer: (edition, pairs, { id }) => answerMilestone(edition, pairs, id),
  },
  {
    path: '/summary',
    operationId: 'getSummary',
    summary: 'Counts by status, path, country, flag and strength',
    description: 'Of the milestones a filter asks for. A key that nothing has is left out.',
    parameters: [...SELECTION_PARAMETERS, 'lang'],
    schema: SummarySchema,
    answer: answerSummary,
  },
  {
    path: '/changes',
    operationId: 'listChanges',
    summary: 'What changed between two dates',
    description:
      'Three lists, never mixed: reports that took effect, reports that correct others, and changes of the method. After `since` (required), up to and including `until` (the evidence date unless given). The filter is judged at `until`.',
    parameters: [...SELECTION_PARAMETERS, 'until', 'lang'],
    schema: ChangesSchema,
    answer: answerChanges,
  },
  {
    path: '/events',
    operationId: 'listEvents',
    summary: 'Outside events that help or hinder',
    description: 'Effects are coded for trilateral cooperation.',
    parameters: EVENT_PARAMETERS,
    schema: EventsSchema,
    answer: answerEvents,
  },
  {
    path: '/sources',
    operationId: 'listSources',
    summary: 'What the reports and events rest on',
    description: 'Titles stay in the language of the source.',
    parameters: SOURCE_PARAMETERS,
    schema: SourcesSchema,
    answer: answerSources,
  },
]
