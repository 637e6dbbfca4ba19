import { createHash } from 'node:crypto'

/** The same result as the domain's pure one, ten times as fast. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The hash of texts as if they were one. */
export function hashParts(parts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
