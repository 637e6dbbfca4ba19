/** Asks the Wayback Machine's availability API whether it keeps a copy of an address. A copy is never asked to be made. */

export const WAYBACK = 'https://archive.org/wayback/available'

export type Archived =
  | { readonly is: 'found'; readonly address: string }
  | { readonly is: 'none' }
  /** The archive did not answer as it should: nothing is known. */
  | { readonly is: 'unknown'; readonly reason: string }

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** The copy nearest to now that answered when it was taken; the archive names it by http, and answers by https. */
function copyIn(answer: unknown): Archived {
  const snapshots = field(answer, 'archived_snapshots')
  if (snapshots === undefined) return { is: 'unknown', reason: 'not the answer of an archive' }
  const closest = field(snapshots, 'closest')
  const address = field(closest, 'url')
  const isWhole = field(closest, 'available') === true && field(closest, 'status') === '200'
  if (!isWhole || typeof address !== 'string' || !URL.canParse(address)) return { is: 'none' }
  return { is: 'found', address: address.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/') }
}

export async function findArchived(
  address: string,
  timeoutMilliseconds: number,
  archive: string = WAYBACK,
): Promise<Archived> {
  try {
    const response = await fetch(`${archive}?url=${encodeURIComponent(address)}`, {
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    if (!response.ok) return { is: 'unknown', reason: String(response.status) }
    const answer: unknown = await response.json()
    return copyIn(answer)
  } catch (error) {
    return { is: 'unknown', reason: error instanceof Error ? error.message : String(error) }
  }
}
