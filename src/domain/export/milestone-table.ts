/**
 * Milestones as a flat table for machines: names of columns and codes are the same in every language, texts are in the
 * one chosen. The last columns repeat what the row was selected by, so that a row that was copied elsewhere still says it.
 */
import { statusKeyOf } from '../selection/matches-filter.ts'
import type { Item } from '../item.ts'
import { readItemStatus } from '../status-reading.ts'
import { languageOf, wordsOf } from '../text.ts'
import { COUNTRIES, type Country } from '../vocabulary.ts'
import type { ExportHead, ExportRows } from './export-rows.ts'

interface Column {
  readonly name: string
  readonly value: (item: Item, head: ExportHead) => string
}

/** Joins several values in one cell; none of the codes holds it. */
const LIST = ';'

function partyColumns(country: Country): Column[] {
  const mark = country.toLowerCase()
  const partyOf = (item: Item) => item.parties.find((party) => party.country === country)
  return [
    {
      name: `status_${mark}`,
      value: (item) => {
        const party = partyOf(item)
        return party === undefined ? '' : (party.status ?? 'no-record')
      },
    },
    { name: `since_${mark}`, value: (item) => partyOf(item)?.since ?? '' },
  ]
}

const MILESTONE_COLUMNS: readonly Column[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'path', value: ({ path }) => path },
  { name: 'measure', value: ({ measure }) => measure },
  { name: 'title', value: ({ title }) => wordsOf(title) },
  { name: 'title_lang', value: ({ title }, { lang }) => languageOf(title, lang) },
  { name: 'status', value: statusKeyOf },
  { name: 'status_of', value: ({ statusOf }) => statusOf },
  { name: 'status_reading', value: readItemStatus },
  { name: 'joint_status', value: ({ jointStatus }) => jointStatus ?? 'no-record' },
  { name: 'open', value: ({ open }) => (open ? 'yes' : 'no') },
  ...COUNTRIES.flatMap(partyColumns),
  { name: 'concerned', value: ({ concerned }) => (concerned ? 'yes' : 'no') },
  { name: 'countries', value: ({ countries }) => countries.join(LIST) },
  { name: 'concerns', value: ({ concerns }) => concerns.join(LIST) },
  {
    name: 'flags',
    value: ({ flags }) => flags.map(({ id, party }) => (party === undefined ? id : `${id}:${party}`)).join(LIST),
  },
  { name: 'dues', value: ({ dues }) => dues.map(({ kind, date, country }) => `${kind}:${date}:${country}`).join(LIST) },
  { name: 'grade', value: ({ grade }) => grade ?? '' },
  { name: 'latest_grade', value: ({ latestGrade }) => latestGrade ?? '' },
  { name: 'latest_report', value: ({ latestReport }) => latestReport?.id ?? '' },
  { name: 'latest_report_date', value: ({ latestReport }) => latestReport?.date ?? '' },
  {
    name: 'latest_report_note',
    value: ({ latestReport }) => (latestReport === null ? '' : wordsOf(latestReport.note)),
  },
  { name: 'latest_report_sources', value: ({ latestReport }) => latestReport?.sources.join(LIST) ?? '' },
  { name: 'rests_on', value: ({ restsOn }) => restsOn ?? '' },
  { name: 'nature', value: ({ nature }) => nature },
  { name: 'rollup', value: ({ rollup }) => rollup },
  { name: 'strength', value: ({ strength }) => strength },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'sector', value: ({ sector }) => sector ?? 'none' },
  { name: 'bodies', value: ({ bodies }) => bodies.join(LIST) },
  { name: 'summary', value: ({ summary }) => wordsOf(summary) },
  { name: 'evidence_until', value: ({ evidenceUntil }) => evidenceUntil },
  { name: 'view_lang', value: (_, { lang }) => lang },
  { name: 'view_query', value: (_, { query }) => query },
  { name: 'view_fingerprint', value: (_, { fingerprint }) => fingerprint },
  { name: 'records_revision', value: (_, { revision }) => String(revision) },
  { name: 'records_fingerprint', value: (_, { recordsFingerprint }) => recordsFingerprint },
  { name: 'method_version', value: (_, { methodVersion }) => methodVersion },
  { name: 'demo_data', value: (_, { demo }) => demo ?? '' },
]

/** The head, then one row a milestone. */
export function milestoneTable({ items, head }: ExportRows): string[][] {
  return [
    MILESTONE_COLUMNS.map(({ name }) => name),
    ...items.map((item) => MILESTONE_COLUMNS.map(({ value }) => value(item, head))),
  ]
}
