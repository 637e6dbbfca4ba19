/** Imports as the API shows them. */
import { FATES } from '../../import/row-fate.ts'
import type { QueryPairs } from '../../selection/selection-codec.ts'
import { PRIVATE } from '../desk/draft-answers.ts'
import { Parameters } from '../parameters.ts'
import { refused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { refusedRun } from './dry-run-result.ts'
import type { ImportView } from './import-schema.ts'
import type { StoredImport } from './import-store.ts'

function importView({ result, ...stored }: StoredImport): ImportView {
  const { fileFaults, rows, changes, difference } = result ?? refusedRun([])
  const count = (fate: (typeof FATES)[number]): number => rows.filter((one) => one.fate === fate).length
  return {
    ...stored,
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
  }
}

export function importAnswer(stored: StoredImport, status: 200 | 202 = 200): Answer {
  const location = status === 202 ? { location: `/api/v1/imports/${stored.id}` } : {}
  return { status, body: importView(stored), headers: { ...PRIVATE, ...location } }
}

const PLACE = /^\d{1,6}$/

/** Those of some fates, in the order of the file. A cursor is the place of the next one. */
export function importRowsAnswer({ result }: StoredImport, pairs: QueryPairs): Answer {
  const parameters = new Parameters(pairs, ['fate', 'limit', 'cursor'])
  const fates = parameters.list('fate', FATES)
  const cursor = parameters.single('cursor')
  if (cursor !== null && !PLACE.test(cursor))
    parameters.refuse({ parameter: 'cursor', value: cursor, reason: 'bad-cursor' })
  const limit = parameters.limit()
  const { faults } = parameters
  if (faults.length > 0) return refused(faults)
  const rows = (result?.rows ?? []).filter(({ fate }) => fates.length === 0 || fates.includes(fate))
  const start = Number(cursor ?? 0)
  const items = rows.slice(start, start + limit)
  const nextCursor = start + limit < rows.length ? String(start + limit) : null
  return { status: 200, body: { total: rows.length, nextCursor, items }, headers: PRIVATE }
}
