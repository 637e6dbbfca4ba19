/** Files as the service sends them, from the same makers. */
import { entityTag, isHeld } from '#src/domain/contract/wire.ts'
import { hashOfText } from '#src/domain/fingerprint.ts'
import type { FileAnswer } from '#src/files/file-answer.ts'

/** As long as the tags of the contract's answers. */
const HASH_LENGTH = 32

/** The same for the same bytes; a workbook is hashed by its numbers, as the browser has no quick hash that does not wait. */
function hashOf(content: FileAnswer['content']): string {
  return hashOfText(typeof content === 'string' ? content : content.join(' ')).slice(0, HASH_LENGTH)
}

export function fileResponse({ status, headers, content }: FileAnswer, request: Request, demo: string): Response {
  const hash = hashOf(content)
  const all = new Headers({ ...headers, 'x-demo-data': demo, etag: entityTag(hash) })
  if (isHeld(request.headers.get('if-none-match') ?? undefined, hash)) {
    all.delete('content-type')
    return new Response(null, { status: 304, headers: all })
  }
  return new Response(request.method === 'HEAD' ? null : content, { status, headers: all })
}
