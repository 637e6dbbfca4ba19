import type { Answer } from '../question.ts'
import type { ImportRefusalReason } from './import-schema.ts'

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
