/**
 * The records as tables, for people with spreadsheets: one sheet of the workbook or one CSV file each. Names of sheets and
 * columns are the same in every language; a file that was filled in comes back through the same list.
 */
import { DUE_KINDS, COUNTRIES, EVENT_EFFECTS, EVENT_KINDS, LANGUAGES, MILESTONE_KINDS, NATURES } from '../vocabulary.ts'
import { PATH_IDS, ROLLUPS, SECTORS, SOURCE_KINDS, SOURCE_PARTIES, SOURCE_READS, STATUSES } from '../vocabulary.ts'
import { STRENGTHS } from '../vocabulary.ts'
import { EVENT_ACTORS } from '../records/event.ts'
import { bodyIdOf } from '../records/identifiers.ts'
import { englishNameOf } from '../records/localise.ts'
import { FRAME_TABLES } from './frame-tables.ts'
import type { Table } from './table.ts'
import { column, texts } from './table-column.ts'

const ID = column('id', 'id')

export const TABLES: readonly Table[] = [
  {
    name: 'milestones',
    kind: 'milestone',
    columns: [
      ID,
      column('measure', 'measure'),
      column('nature', 'nature', { allowed: NATURES }),
      column('rollup', 'rollup', { allowed: ROLLUPS }),
      column('strength', 'strength', { allowed: STRENGTHS }),
      column('countries', 'countries', { kind: 'list', allowed: COUNTRIES }),
      column('concerns', 'concerns', { kind: 'list', absent: 'absent', allowed: COUNTRIES }),
      column('kind', 'kind', { allowed: MILESTONE_KINDS }),
      column('sector', 'sector', { absent: 'null', allowed: SECTORS }),
      column('cadence_months', 'cadenceMonths', { kind: 'number' }),
      ...texts('title', 'title'),
      ...texts('summary', 'summary'),
      column('bodies', 'bodies', { kind: 'list' }),
      column('evidence_until', 'evidenceUntil', { kind: 'date' }),
    ],
    records: ({ milestones }) => milestones,
  },
  {
    name: 'reports',
    kind: 'report',
    columns: [
      column('id', 'id', { isGiven: true }),
      column('milestone', 'milestone'),
      column('date', 'date', { kind: 'date' }),
      column('recorded', 'recorded', { kind: 'date', isGiven: true }),
      column('status', 'status', { allowed: STATUSES }),
      column('parties', 'parties', { kind: 'list', absent: 'absent', allowed: COUNTRIES }),
      column('round', 'round', { kind: 'yes' }),
      column('due_kind', 'due.kind', { allowed: DUE_KINDS }),
      column('due_date', 'due.date', { kind: 'date' }),
      ...texts('note', 'note'),
      column('sources', 'sources', { kind: 'list' }),
      column('corrects', 'corrects'),
      ...texts('why', 'why'),
    ],
    records: ({ milestones }) =>
      milestones.flatMap(({ id: milestone, reports }) => reports.map((report) => ({ ...report, milestone }))),
  },
  {
    name: 'sources',
    kind: 'source',
    columns: [
      ID,
      column('title', 'title'),
      column('publisher', 'publisher'),
      column('url', 'url', { absent: 'null' }),
      column('published', 'published', { kind: 'date', absent: 'null' }),
      column('language', 'language'),
      column('read', 'read', { allowed: SOURCE_READS }),
      column('official', 'official', { kind: 'yes-no' }),
      column('party', 'party', { absent: 'null', allowed: SOURCE_PARTIES }),
      column('kind', 'kind', { allowed: SOURCE_KINDS }),
      column('checked', 'checked', { kind: 'date' }),
      column('archived', 'archived'),
    ],
    records: ({ sources }) => sources,
  },
  {
    name: 'events',
    kind: 'event',
    columns: [
      ID,
      column('date', 'date', { kind: 'date' }),
      ...texts('title', 'title'),
      column('effect', 'effect', { allowed: EVENT_EFFECTS }),
      column('kind', 'kind', { allowed: EVENT_KINDS }),
      column('countries', 'countries', { kind: 'list', allowed: EVENT_ACTORS }),
      column('paths', 'paths', { kind: 'list', allowed: PATH_IDS }),
      column('sources', 'sources', { kind: 'list' }),
    ],
    records: ({ events }) => events,
  },
  {
    name: 'bodies',
    kind: 'body',
    // The id is made of the English name; it stands here so that a renamed body is noticed.
    columns: [column('id', 'id', { isGiven: true }), ...texts('name', 'name')],
    records: ({ bodies }) => bodies.map((body) => ({ id: bodyIdOf(englishNameOf(body)), ...body })),
  },
  {
    name: 'objections',
    kind: 'objection',
    columns: [
      column('id', 'id', { isGiven: true }),
      column('report', 'report'),
      ...texts('ministry', 'ministry'),
      column('country', 'country', { allowed: COUNTRIES }),
      column('date', 'date', { kind: 'date' }),
      column('recorded', 'recorded', { kind: 'date', isGiven: true }),
      ...texts('text', 'text'),
      column('sources', 'sources', { kind: 'list' }),
    ],
    records: ({ objections = [] }) => objections,
  },
  {
    name: 'text_reviews',
    kind: 'text-review',
    columns: [
      column('id', 'id', { isGiven: true }),
      column('of_kind', 'of.kind', { allowed: ['milestone', 'report', 'event', 'body'] }),
      column('of_id', 'of.id'),
      column('language', 'language', { allowed: LANGUAGES }),
      ...texts('by', 'by'),
      column('country', 'country', { absent: 'null', allowed: COUNTRIES }),
      column('date', 'date', { kind: 'date' }),
      column('recorded', 'recorded', { kind: 'date', isGiven: true }),
      column('words', 'words', { isGiven: true }),
    ],
    records: ({ textReviews = [] }) => textReviews,
  },
  ...FRAME_TABLES,
]

export function tableNamed(name: string): Table | null {
  return TABLES.find((table) => table.name === name) ?? null
}
