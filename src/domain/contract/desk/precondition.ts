/** If-Match: what whoever writes had before him (RFC 9110). A draft's tag names its version and the tracker's revision. */
import type { Precondition } from './desk-routes.ts'

export interface Seen {
  readonly version: number | null
  readonly revision: number | null
}

const TAG = /^"(?:v(?<version>[1-9]\d{0,8}))?-?(?:r(?<revision>[1-9]\d{0,8}))?"$/

export function tagOf({ version, revision }: { readonly version: number; readonly revision: number }): string {
  return `"v${version}-r${revision}"`
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

/**
 * What the header names; null when it does not name what the route asks for. `*` names nothing: it would let a change
 * through whatever somebody else has written meanwhile.
 */
export function seenIn(header: string | null, asked: Precondition): Seen | null {
  const groups = TAG.exec(header?.trim() ?? '')?.groups
  const seen = { version: numberIn(groups?.['version']), revision: numberIn(groups?.['revision']) }
  const hasVersion = seen.version !== null || asked === 'none' || asked === 'revision'
  const hasRevision = seen.revision !== null || asked === 'none' || asked === 'version'
  return hasVersion && hasRevision ? seen : null
}
