/** The parameters of the API as OpenAPI describes them; the closed lists are the parsers' own. */
import { DRAFT_STATES } from '../../editing/draft.ts'
import { FATES } from '../../import/row-fate.ts'
import { EVENT_ACTORS } from '../../records/event.ts'
import { LONGEST_SEARCH_TEXT } from '../../selection/selection-codec.ts'
import {
  COUNTRIES,
  COUNTRY_MATCHES,
  EVENT_EFFECTS,
  EVENT_KINDS,
  FLAG_IDS,
  LANGUAGES,
  MILESTONE_KINDS,
  PATH_IDS,
  SECTOR_KEYS,
  SOURCE_KINDS,
  SOURCE_READS,
  STATUS_KEYS,
  STRENGTHS,
} from '../../vocabulary.ts'
import { OFFICIAL_KEYS, SOURCE_PARTY_KEYS } from '../answers/sources-answer.ts'
import { LIMIT_DEFAULT, LIMIT_MAXIMUM } from '../parameters.ts'

interface Described {
  readonly description: string
  readonly schema: object
  readonly example?: unknown
}

function listOf(description: string, values: readonly string[] | null, example: string): Described {
  const items = values === null ? { type: 'string' } : { type: 'string', enum: values }
  return {
    description: `${description} Repeat the key or use commas; any of them is found.`,
    schema: { type: 'array', items },
    example: [example],
  }
}

function dateOf(description: string): Described {
  const pattern = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`
  return {
    description: `${description} A month or a year stands for its last day.`,
    schema: { type: 'string', pattern },
    example: '2026-03-31',
  }
}

const DESCRIBED: Readonly<Record<string, Described>> = {
  country: listOf('Countries that act in the milestone or that it concerns.', COUNTRIES, 'KR'),
  match: {
    description:
      'How the chosen countries must meet the milestone’s. Of those that act in it or that it concerns: any of them, all of them, or no other. Of those that act alone: acting, all of them and perhaps others; exact, they and no other.',
    schema: { type: 'string', enum: COUNTRY_MATCHES, default: 'any' },
  },
  path: listOf('Proposed paths.', PATH_IDS, 'governance'),
  measure: listOf('Measures, by id.', null, 'political-trust'),
  status: listOf('Status shown: the country’s own when exactly one is chosen.', STATUS_KEYS, 'in-progress'),
  flag: listOf('Derived flags.', FLAG_IDS, 'overdue'),
  kind: listOf('Kinds of milestone.', MILESTONE_KINDS, 'dialogue'),
  sector: listOf('Sectors; none finds milestones without one.', SECTOR_KEYS, 'healthcare'),
  strength: listOf('How binding the commitment is.', STRENGTHS, 'statement'),
  body: listOf('Institutions, by id or by name.', null, 'cabinet-office-jp'),
  hash: {
    description: 'The hash of the content that is meant, as the pages name it.',
    schema: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  },
  q: {
    description: 'Words that must all be found, in any of the four languages.',
    schema: { type: 'string', maxLength: LONGEST_SEARCH_TEXT },
    example: '人工智能',
  },
  changed: {
    description: 'Only milestones with a change between `since` (then required) and the as-of date.',
    schema: { type: 'string', enum: ['yes', 'no'], default: 'no' },
  },
  asOf: dateOf('The date the answer speaks of; the evidence date of the records unless given.'),
  knownOn: dateOf('Only reports recorded by this date exist.'),
  since: dateOf('Date of comparison, excluded.'),
  until: dateOf('Last date, included.'),
  lang: {
    description: 'Language of the texts.',
    schema: { type: 'string', enum: LANGUAGES, default: 'en' },
  },
  limit: {
    description: 'Most items of a page.',
    schema: { type: 'integer', minimum: 1, maximum: LIMIT_MAXIMUM, default: LIMIT_DEFAULT },
  },
  cursor: {
    description: 'Where the page begins: `nextCursor` of the page before, with the same filter.',
    schema: { type: 'string' },
  },
}

const OF_AUDIT: Readonly<Record<string, Described>> = {
  actor: {
    description: 'Id of whoever did it; - for the service itself and for whoever was not signed in.',
    schema: { type: 'string' },
    example: 'person-0123456789abcdef01',
  },
  action: {
    description: 'What was done: `draft.published`, or `draft` for everything that begins so.',
    schema: { type: 'string' },
    example: 'draft.published',
  },
  record: {
    description: 'What it was done to or touched, as kind and id.',
    schema: { type: 'string' },
    example: 'milestone/ninth-trilateral-summit',
  },
  since: {
    description: 'First day (UTC), included.',
    schema: { type: 'string', format: 'date' },
    example: '2026-11-01',
  },
  until: {
    description: 'Last day (UTC), included.',
    schema: { type: 'string', format: 'date' },
    example: '2026-11-30',
  },
}

/** Where a name means something else than for milestones. */
const DESCRIBED_FOR: Readonly<Record<string, Readonly<Record<string, Described>>>> = {
  '/events': {
    country: listOf('Who acts in the event.', EVENT_ACTORS, 'US'),
    kind: listOf('Kinds of event.', EVENT_KINDS, 'export-control'),
    effect: listOf('Whether the event helps or hinders.', EVENT_EFFECTS, 'hindering'),
  },
  '/audit': OF_AUDIT,
  '/audit.json': OF_AUDIT,
  '/audit.csv': OF_AUDIT,
  '/drafts': {
    state: listOf('States of drafts.', DRAFT_STATES, 'submitted'),
    author: {
      description: 'Id of the author; me for whoever asks.',
      schema: { type: 'string' },
      example: 'me',
    },
  },
  '/imports': {
    file: {
      description: 'Name of the file; of a single CSV file it says which table it is.',
      schema: { type: 'string' },
      example: 'sources.csv',
    },
  },
  '/imports/{id}/rows': { fate: listOf('What would become of the row.', FATES, 'refused') },
  '/sources': {
    official: listOf('Whether the source is official.', OFFICIAL_KEYS, 'yes'),
    party: listOf('Whose side the source speaks for; none for nobody’s.', SOURCE_PARTY_KEYS, 'joint'),
    kind: listOf('Kinds of source.', SOURCE_KINDS, 'government'),
    language: listOf('Language tags that occur in the records.', null, 'ja'),
    read: listOf('Read whole, or as an excerpt.', SOURCE_READS, 'full'),
  },
}

export function describedParameter(path: string, name: string): object {
  const described = DESCRIBED_FOR[path]?.[name] ?? DESCRIBED[name]
  if (described === undefined) throw new RangeError(`no description of the parameter ${name}`)
  const isRequired = path === '/changes' && name === 'since'
  return { name, in: 'query', ...(isRequired ? { required: true } : {}), ...described }
}

export const ID_PARAMETER = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the milestone.',
  schema: { type: 'string' },
  example: 'ninth-trilateral-summit',
}
