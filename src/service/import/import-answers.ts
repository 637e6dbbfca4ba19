/** Imports as the API answers them. */
import { PRIVATE } from '#src/domain/contract/desk/draft-answers.ts'
import {
  IMPORT_STAGES,
  IMPORT_STATES,
  type ImportRefusalReason,
  type ImportView,
} from '#src/domain/contract/import/import-schema.ts'
import { Parameters } from '#src/domain/contract/parameters.ts'
import { refused } from '#src/domain/contract/problem.ts'
import type { Answer } from '#src/domain/contract/question.ts'
import { IMPORT_FORMATS } from '#src/domain/import/import-format.ts'
import { FATES } from '#src/domain/import/row-fate.ts'
import type { QueryPairs } from '#src/domain/selection/selection-codec.ts'
import type { ImportTable } from '../store/tables.ts'
import { refusedRun } from './dry-run.ts'
import { resultOf } from './stored-imports.ts'

const WORDINGS: Readonly<Record<ImportRefusalReason, readonly [status: number, title: string, detail: string]>> = {
  'unknown-import': [404, 'Not found', 'There is no such import; they are kept for a day'],
  'unknown-format': [
    415,
    'Not a format that is imported',
    'Send an .xlsx, .zip, .csv or .json file under its media type',
  ],
  'too-large': [413, 'Too large', 'The file is larger than is taken'],
  busy: [429, 'Busy', 'Other imports are running; try again in a moment'],
  'not-done': [409, 'Not done', 'The import is still running, or has not come to its end'],
  'nothing-to-propose': [409, 'Nothing to propose', 'Nothing would change, or it was proposed already'],
  'rows-refused': [409, 'Rows were refused', 'Put them right, or say that they are to be left out'],
}

const RETRY_SECONDS = '5'

export function refuseImport(reason: ImportRefusalReason): Answer {
  const [status, title, detail] = WORDINGS[reason]
  const body = { type: `urn:four-paths:problem:${reason}`, title, status, detail, reason }
  return { status, body, ...(status === 429 ? { headers: { 'retry-after': RETRY_SECONDS } } : {}) }
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const found = values.find((one) => one === text)
  if (found === undefined)
    throw new RangeError(`the database says "${text}" where one of ${values.join(', ')} should be`)
  return found
}

function importView(row: ImportTable): ImportView {
  const { fileFaults, rows, changes, difference } = resultOf(row) ?? refusedRun([])
  const count = (fate: (typeof FATES)[number]): number => rows.filter((one) => one.fate === fate).length
  return {
    id: row.id,
    file: row.file,
    format: oneOf(IMPORT_FORMATS, row.format),
    at: row.at,
    state: oneOf(IMPORT_STATES, row.state),
    stage: oneOf(IMPORT_STAGES, row.stage),
    done: row.done,
    base: row.base,
    fileFaults: [...fileFaults],
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') },
    changes: changes.length,
    difference:
      difference === null
        ? null
        : {
            ...difference,
            items: difference.items.map(({ before, after, ...item }) => ({
              ...item,
              before: before === null ? null : { status: before.status, flags: [...before.flags] },
              after: { status: after.status, flags: [...after.flags] },
            })),
          },
    draft: row.draft,
  }
}

export function importAnswer(row: ImportTable, status: 200 | 202 = 200): Answer {
  const location = status === 202 ? { location: `/api/v1/imports/${row.id}` } : {}
  return { status, body: importView(row), headers: { ...PRIVATE, ...location } }
}

const PLACE = /^\d{1,6}$/

/** Those of some fates, in the order of the file. A cursor is the place of the next one. */
export function importRowsAnswer(row: ImportTable, pairs: QueryPairs): Answer {
  const parameters = new Parameters(pairs, ['fate', 'limit', 'cursor'])
  const fates = parameters.list('fate', FATES)
  const cursor = parameters.single('cursor')
  if (cursor !== null && !PLACE.test(cursor))
    parameters.refuse({ parameter: 'cursor', value: cursor, reason: 'bad-cursor' })
  const limit = parameters.limit()
  const { faults } = parameters
  if (faults.length > 0) return refused(faults)
  const rows = (resultOf(row)?.rows ?? []).filter(({ fate }) => fates.length === 0 || fates.includes(fate))
  const start = Number(cursor ?? 0)
  const items = rows.slice(start, start + limit)
  const nextCursor = start + limit < rows.length ? String(start + limit) : null
  return { status: 200, body: { total: rows.length, nextCursor, items }, headers: PRIVATE }
}
