/** The files among the addresses of the API: what the service and the mocks answer beside the contract's JSON. */
import { askedSelection, askedView } from '#src/domain/contract/answers/asked-view.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import { methodNotAllowed, refused } from '#src/domain/contract/problem.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import { FILE_FORMATS, filePath, type FileFormat } from '#src/domain/export/file-formats.ts'
import { FILE_KINDS } from '#src/domain/export/file-kinds.ts'
import { makeFile } from './make-file.ts'
import type { PublicAddress } from './public-address.ts'

export interface FileAnswer {
  readonly status: 200
  readonly headers: Readonly<Record<string, string>>
  readonly content: string | Uint8Array<ArrayBuffer>
}

const READING_METHODS = ['GET', 'HEAD']

/** The format that a path of the API names; null for every other path. */
export function fileFormatOf(path: string): FileFormat | null {
  return FILE_FORMATS.find((format) => filePath(format) === path) ?? null
}

function headersOf(format: FileFormat, name: string, fingerprint: string): Record<string, string> {
  return {
    'content-type': FILE_KINDS[format].mediaType,
    // A feed is read where it stands; everything else is kept.
    'content-disposition': `${format === 'atom' ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'public, no-cache',
    'four-paths-fingerprint': fingerprint,
  }
}

/**
 * A file, or the problem that keeps it from being made. HEAD is answered as GET.
 * @param address for the links in it
 */
export async function answerFile(
  edition: Edition,
  format: FileFormat,
  { method, pairs }: Pick<Question, 'method' | 'pairs'>,
  address: PublicAddress = null,
): Promise<FileAnswer | Answer> {
  if (!READING_METHODS.includes(method)) return methodNotAllowed(method, READING_METHODS)
  const asked = askedSelection(edition, pairs)
  const faults = asked.faults()
  if (faults.length > 0) return refused(faults)
  const { name, fingerprint, content } = await makeFile(asked.tracker, askedView(edition, asked), format, address)
  return { status: 200, headers: headersOf(format, name, fingerprint), content }
}
