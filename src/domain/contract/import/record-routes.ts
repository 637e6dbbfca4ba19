/** GET /records.…: the whole record in the files that go in again, for those who keep it. */
import { callerMay, type Caller } from '../../access/caller.ts'
import { IMPORT_MEDIA_TYPES, type ImportFormat } from '../../import/import-format.ts'
import type { Language } from '../../vocabulary.ts'
import { refuse, refuseMethod } from '../desk/refuse.ts'
import type { Edition } from '../edition.ts'
import { Parameters } from '../parameters.ts'
import { refused } from '../problem.ts'
import type { Answer, Question } from '../question.ts'

export const RECORD_EXPORTS = [
  'records.json',
  'records-json.zip',
  'records-csv.zip',
  'records.xlsx',
  'records-empty.xlsx',
] as const
export type RecordExport = (typeof RECORD_EXPORTS)[number]

const READING_METHODS = ['GET', 'HEAD']

/** The export that a path of the API names; null for every other path. */
export function recordExportOf(path: string): RecordExport | null {
  return RECORD_EXPORTS.find((name) => path === `/${name}`) ?? null
}

function formatOf(name: RecordExport): ImportFormat {
  if (name.endsWith('.xlsx')) return 'xlsx'
  return name.endsWith('.zip') ? 'zip' : 'json'
}

export function recordMediaType(name: RecordExport): string {
  return IMPORT_MEDIA_TYPES[formatOf(name)]
}

export interface RecordOrder {
  readonly name: RecordExport
  readonly language: Language
}

export function admitRecordExport(
  name: RecordExport,
  { method, pairs }: Question,
  caller: Caller | null,
): RecordOrder | Answer {
  if (!READING_METHODS.includes(method)) return refuseMethod(READING_METHODS)
  if (caller === null) return refuse('not-signed-in')
  if (!callerMay(caller, 'draft')) return refuse('not-allowed')
  const parameters = new Parameters(pairs, ['lang'])
  const language = parameters.language()
  return parameters.faults.length > 0 ? refused(parameters.faults) : { name, language }
}

export function recordHeaders(name: RecordExport, { revision, fingerprint }: Edition): Record<string, string> {
  const [base = '', ...endings] = name.split('.')
  return {
    'content-type': `${recordMediaType(name)}${formatOf(name) === 'json' ? '; charset=utf-8' : ''}`,
    'content-disposition': `attachment; filename="four-paths_${base}_r${revision}.${endings.join('.')}"`,
    'cache-control': 'private, no-store',
    'four-paths-fingerprint': fingerprint,
  }
}
