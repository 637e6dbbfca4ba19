/** Files as the service sends them, from the same makers. */
import { entityTag, isHeld, mayBeKept } from '#src/domain/contract/wire.ts'
import type { Caller } from '#src/domain/access/caller.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import { admitRecordExport, recordHeaders, type RecordExport } from '#src/domain/contract/import/record-routes.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import { hashOfText } from '#src/domain/fingerprint.ts'
import { makeRecordFile } from '#src/files/records/make-record-file.ts'
import type { FileAnswer } from '#src/files/file-answer.ts'

/** As long as the tags of the contract's answers. */
const HASH_LENGTH = 32

/** The same for the same bytes; a workbook is hashed by its numbers, as the browser has no quick hash that does not wait. */
function hashOf(content: FileAnswer['content']): string {
  return hashOfText(typeof content === 'string' ? content : content.join(' ')).slice(0, HASH_LENGTH)
}

/** The whole record, for those who keep it. */
export async function answerRecords(
  name: RecordExport,
  edition: Edition,
  caller: Caller | null,
  question: Question,
): Promise<FileAnswer | Answer> {
  const order = admitRecordExport(name, question, caller)
  if ('status' in order) return order
  const content = new Uint8Array(await makeRecordFile(order, edition.dataset))
  return { status: 200, headers: recordHeaders(name, edition), content }
}

export function fileResponse({ status, headers, content }: FileAnswer, request: Request, demo: string): Response {
  const body = request.method === 'HEAD' ? null : content
  if (!mayBeKept({ status, headers }))
    return new Response(body, { status, headers: { ...headers, 'x-demo-data': demo } })
  const hash = hashOf(content)
  const all = new Headers({ ...headers, 'x-demo-data': demo, etag: entityTag(hash) })
  if (isHeld(request.headers.get('if-none-match') ?? undefined, hash)) {
    all.delete('content-type')
    return new Response(null, { status: 304, headers: all })
  }
  return new Response(body, { status, headers: all })
}
