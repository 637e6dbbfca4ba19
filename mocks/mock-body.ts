import type { RequestBody } from '#src/domain/contract/desk/desk-question.ts'

export function textOf(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The body of a request as the contract reads it. */
export async function bodyOf(request: Request): Promise<RequestBody> {
  return { contentType: request.headers.get('content-type'), text: textOf(await request.arrayBuffer()) }
}
