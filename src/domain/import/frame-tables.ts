/** The frame of the paper as tables: shown and compared, never changed by an import, the evidence date apart. */
import { COUNTRIES, PATH_IDS } from '../vocabulary.ts'
import { INDICATOR_ENTITIES } from '../records/framework.ts'
import type { Table, TableName } from './table.ts'
import { column, texts, type TableColumn } from './table-column.ts'

const ID = column('id', 'id')
const SECTION = column('section', 'section')
const LAYER_STRENGTHS = COUNTRIES.flatMap((country) =>
  texts(`strengths_${country.toLowerCase()}`, `strengths.${country}`),
)

function frame(name: TableName, columns: readonly TableColumn[], records: Table['records']): Table {
  return { name, kind: 'frame', columns, records }
}

export const FRAME_TABLES: readonly Table[] = [
  frame(
    'paper',
    [
      ID,
      column('evidence_date', 'evidenceDate', { kind: 'date' }),
      ...texts('title', 'title'),
      column('author', 'author', { absent: 'empty-text' }),
      column('publisher', 'publisher', { absent: 'empty-text' }),
      column('published', 'published', { kind: 'date' }),
      column('language', 'language', { absent: 'empty-text' }),
      column('note', 'note', { absent: 'empty-text' }),
    ],
    ({ framework: { paper, evidenceDate } }) => [{ ...paper, evidenceDate }],
  ),
  frame(
    'paths',
    [ID, column('number', 'number', { kind: 'number' }), SECTION, ...texts('title', 'title'), ...texts('aim', 'aim')],
    ({ framework }) => framework.paths,
  ),
  frame(
    'measures',
    [
      ID,
      column('path', 'path', { allowed: PATH_IDS }),
      column('order', 'order', { kind: 'number' }),
      column('actors', 'actors', { kind: 'list', allowed: COUNTRIES }),
      ...texts('title', 'title'),
      ...texts('summary', 'summary'),
    ],
    ({ framework }) => framework.measures,
  ),
  frame(
    'barriers',
    [
      ID,
      SECTION,
      column('paths', 'paths', { kind: 'list' }),
      ...texts('title', 'title'),
      ...texts('summary', 'summary'),
    ],
    ({ framework }) => framework.barriers,
  ),
  frame(
    'foundations',
    [ID, SECTION, ...texts('title', 'title'), ...texts('summary', 'summary')],
    ({ framework }) => framework.foundations,
  ),
  frame('rationale', [ID, SECTION, ...texts('title', 'title')], ({ framework }) => framework.rationale),
  frame(
    'layers',
    [ID, ...texts('title', 'title'), ...texts('contains', 'contains'), ...LAYER_STRENGTHS],
    ({ framework }) => framework.layers,
  ),
  frame(
    'indicators',
    [
      ID,
      SECTION,
      ...texts('title', 'title'),
      column('unit', 'unit', { absent: 'empty-text' }),
      column('period', 'period', { absent: 'empty-text' }),
      column('note', 'note'),
    ],
    ({ framework }) => framework.indicators,
  ),
  frame(
    'indicator_values',
    [
      column('indicator', 'indicator'),
      column('entity', 'entity', { allowed: INDICATOR_ENTITIES }),
      column('value', 'value', { kind: 'number' }),
      column('world_rank', 'worldRank', { kind: 'number' }),
      column('qualifier', 'qualifier'),
      column('source_note', 'sourceNote'),
    ],
    ({ framework }) =>
      framework.indicators.flatMap(({ id: indicator, values }) => values.map((one) => ({ indicator, ...one }))),
  ),
  frame(
    'indicator_ratios',
    [
      column('indicator', 'indicator'),
      column('of', 'of', { allowed: INDICATOR_ENTITIES }),
      column('to', 'to', { allowed: INDICATOR_ENTITIES }),
      column('value', 'value', { kind: 'number' }),
    ],
    ({ framework }) =>
      framework.indicators.flatMap(({ id: indicator, ratios = [] }) => ratios.map((one) => ({ indicator, ...one }))),
  ),
]
