/** The files of the API as OpenAPI describes them; src/files makes them, this says what they are. */
import { FILE_FORMATS, filePath, type FileFormat } from '../../export/file-formats.ts'
import { FILE_KINDS } from '../../export/file-kinds.ts'
import { JsonExportSchema } from '../../export/json-export.ts'
import { SELECTION_PARAMETERS } from '../../selection/selection-codec.ts'
import { ProblemSchema } from '../problem.ts'
import { referenceTo } from './components.ts'
import { describedParameter } from './parameters.ts'

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
}

const DESCRIBED: Readonly<Record<FileFormat, Described>> = {
  docx: {
    operationId: 'exportBriefing',
    summary: 'The briefing as a Word document',
    description:
      'Bottom line, paths, changes, dates, attention, events, countries, what is not known, and the annex of every milestone with numbered sources. Made without an editor’s own words, and says so; the briefing page makes it with them.',
  },
  xlsx: {
    operationId: 'exportWorkbook',
    summary: 'The view as a workbook',
    description:
      'Sheets for milestones, reports, sources and the selection, in the language asked for. Dates known to the day are real dates; others are text.',
  },
  csv: {
    operationId: 'exportTable',
    summary: 'The view as a table of milestones',
    description:
      'UTF-8 with a byte-order mark, CRLF, RFC 4180. Column names and codes are the same in every language, texts are in the one asked for; text that a spreadsheet would run as a formula has an apostrophe in front. The last columns say what the row was selected by.',
  },
  json: {
    operationId: 'exportData',
    summary: 'The view in full',
    description:
      'Milestones with their reports of the date and the sources, the selection, the counts and the fingerprint.',
  },
  ics: {
    operationId: 'exportCalendar',
    summary: 'Deadlines, expiries and meetings of the view',
    description:
      'All-day events (RFC 5545). A date known by month or year stands on its last day, with "by end of" in the title. An event keeps its UID when its date is moved.',
  },
  atom: {
    operationId: 'followChanges',
    summary: 'What changed, as a feed',
    description:
      'Atom (RFC 4287). Reports that took effect, reports that correct others, and changes of the method, apart by category; after `since` or, without one, of the last six months.',
  },
}

const HEADERS = {
  'content-disposition': {
    description: 'An ASCII name that tells language, as-of date, countries and fingerprint.',
    schema: { type: 'string' },
  },
  'four-paths-fingerprint': {
    description: 'Fingerprint of the selection and the records, the same in every format and language.',
    schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
}

function contentOf(format: FileFormat): object {
  const [mediaType = ''] = FILE_KINDS[format].mediaType.split(';')
  if (format === 'json') return { [mediaType]: { schema: referenceTo(JsonExportSchema) } }
  return {
    [mediaType]: { schema: { type: 'string', ...(FILE_KINDS[format].isText ? {} : { contentMediaType: mediaType }) } },
  }
}

function operationOf(format: FileFormat): object {
  const path = filePath(format)
  return {
    ...DESCRIBED[format],
    tags: ['files'],
    parameters: [...SELECTION_PARAMETERS, 'lang'].map((name) => describedParameter(path, name)),
    responses: {
      200: { description: DESCRIBED[format].summary, headers: HEADERS, content: contentOf(format) },
      304: { description: 'Unchanged since the answer whose ETag was sent in If-None-Match.' },
      400: {
        description: 'A parameter was not understood; all such are named.',
        content: { 'application/problem+json': { schema: referenceTo(ProblemSchema) } },
      },
    },
  }
}

/** By path, each with its one operation. */
export function fileOperations(): Record<string, object> {
  return Object.fromEntries(FILE_FORMATS.map((format) => [filePath(format), { get: operationOf(format) }]))
}
