/** Whether everything that is kept still is what it was when it was written. */
import { fingerprintOf } from '#src/domain/fingerprint.ts'
import { verifyChain, type VerifiedChain } from '#src/domain/editing/audit.ts'
import { auditTrail } from '../store/audit-log.ts'
import type { Database } from '../store/database.ts'
import { datasetOfRows, readRows } from '../store/read-revision.ts'

export interface VerifiedStore {
  readonly revisions: number
  readonly newest: { readonly revision: number; readonly fingerprint: string } | null
  readonly chain: VerifiedChain
  /** In English, for whoever sits at the console. */
  readonly faults: readonly string[]
}

function chainFault({ fault }: VerifiedChain): string[] {
  if (fault === null) return []
  return [`audit trail: entry ${fault.seq} does not fit the one before it (${fault.what})`]
}

async function revisionFault(database: Database, revision: number, fingerprint: string): Promise<string[]> {
  try {
    const found = fingerprintOf(datasetOfRows(await readRows(database, revision), revision))
    return found === fingerprint
      ? []
      : [`revision ${revision}: its records have the fingerprint ${found}, not ${fingerprint}`]
  } catch (error) {
    return [`revision ${revision}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

async function chainOf(database: Database): Promise<VerifiedChain | string> {
  try {
    return await verifyChain(auditTrail(database))
  } catch (error) {
    return `audit trail: an entry cannot be read: ${error instanceof Error ? error.message.split('\n', 1).join('') : ''}`
  }
}

export async function verifyStore(database: Database): Promise<VerifiedStore> {
  const { db } = database
  const revisions = await db.selectFrom('revisions').select(['number', 'fingerprint']).orderBy('number').execute()
  const faults: string[] = []
  for (const [index, { number, fingerprint }] of revisions.entries()) {
    if (number !== index + 1) faults.push(`revision ${index + 1} is missing`)
    faults.push(...(await revisionFault(database, number, fingerprint)))
  }
  const chain = await chainOf(database)
  const none: VerifiedChain = { entries: 0, head: '', fault: null }
  const newest = revisions.at(-1)
  return {
    revisions: revisions.length,
    newest: newest === undefined ? null : { revision: newest.number, fingerprint: newest.fingerprint },
    chain: typeof chain === 'string' ? none : chain,
    faults: [...faults, ...(typeof chain === 'string' ? [chain] : chainFault(chain))],
  }
}
