/** What the check found, as a proposal for the editing desk: an editor reads it, signs it and has it reviewed. */
import type { Archived } from './find-archived.ts'
import type { CheckedLink } from './check-links.ts'
import type { SourceRecord } from './read-links.ts'

interface SourceChange {
  readonly kind: 'source'
  readonly action: 'amend'
  readonly record: SourceRecord
}

export interface SourceProposal {
  readonly summary: string
  readonly changes: readonly SourceChange[]
}

/**
 * Only an address that answers where it stands counts as checked: one that leads elsewhere, refuses programs or is dead has to
 * be looked at by a person. An archived address on record is never replaced.
 * @param records the whole records: an amended source takes the place of the old one
 */
export function sourceProposal(
  records: readonly SourceRecord[],
  checked: readonly CheckedLink[],
  archived: ReadonlyMap<string, Archived>,
  day: string,
): SourceProposal {
  const alive = new Set(checked.flatMap(({ id, state }) => (state.is === 'alive' ? [id] : [])))
  const changes = records.flatMap((record): SourceChange[] => {
    const id = String(record['id'])
    const copy = archived.get(id)
    const news = {
      ...(alive.has(id) && record['checked'] !== day ? { checked: day } : {}),
      ...(copy?.is === 'found' && record['archived'] === undefined ? { archived: copy.address } : {}),
    }
    return Object.keys(news).length === 0 ? [] : [{ kind: 'source', action: 'amend', record: { ...record, ...news } }]
  })
  return { summary: `Web addresses checked on ${day} with “npm run check-links”.`, changes }
}
