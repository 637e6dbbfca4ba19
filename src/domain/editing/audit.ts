/**
 * Who did what, when and from where. Each entry holds the hash of the one before, so that an entry that was changed, taken
 * out or put in later breaks the chain from there on.
 */
import * as z from 'zod/mini'
import { actorOf } from '../access/caller.ts'
import { ActorSchema } from '../access/roles.ts'
import { fingerprintOf } from '../fingerprint.ts'

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

export const AuditEntrySchema = z.strictObject({
  /** Counts from 1 without gaps. */
  seq: z.int().check(z.minimum(1)),
  /** RFC 3339, UTC. */
  at: z.string(),
  /** Null: the service itself, or somebody who was not signed in. */
  actor: z.nullable(ActorSchema),
  /** Of the client; null for what is done at the console. */
  address: z.nullable(z.string()),
  /** `draft.submitted`, `token.created` */
  action: z.string(),
  /** What it was done to: `draft/d0…`, `revision/12`. */
  object: z.string(),
  /** Whatever else belongs to it. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  previousHash: Hash,
  hash: Hash,
})
export type AuditEntry = z.infer<typeof AuditEntrySchema>

/** What whoever does something says of it; place, time and hashes are added when it is written. */
export type AuditNote = Pick<AuditEntry, 'actor' | 'address' | 'action' | 'object' | 'details'>

/** Before the first entry. */
export const NO_HASH = '0'.repeat(64)

function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  // Undefined is left out of what is hashed.
  return fingerprintOf({ ...entry, hash: undefined })
}

/** @param previous the last entry so far; null for the first */
export function nextEntry(previous: Pick<AuditEntry, 'seq' | 'hash'> | null, note: AuditNote, at: string): AuditEntry {
  const { actor, address, action, object, details } = note
  const seq = (previous?.seq ?? 0) + 1
  const entry = {
    seq,
    at,
    actor: actor === null ? null : actorOf(actor),
    address,
    action,
    object,
    details,
    previousHash: previous?.hash ?? NO_HASH,
  }
  return { ...entry, hash: hashOf(entry) }
}

export type ChainFault = 'seq' | 'previous-hash' | 'hash'

export interface VerifiedChain {
  /** Entries up to the fault, or all. */
  readonly entries: number
  /** Hash of the last good entry. Kept elsewhere, it also shows when entries are cut off at the end. */
  readonly head: string
  readonly fault: { readonly seq: number; readonly what: ChainFault } | null
}

/** @param entries oldest first */
export async function verifyChain(entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>): Promise<VerifiedChain> {
  let last: AuditEntry | null = null
  for await (const entry of entries) {
    const what = faultOf(entry, last)
    if (what !== null) return { entries: last?.seq ?? 0, head: last?.hash ?? NO_HASH, fault: { seq: entry.seq, what } }
    last = entry
  }
  return { entries: last?.seq ?? 0, head: last?.hash ?? NO_HASH, fault: null }
}

function faultOf(entry: AuditEntry, last: AuditEntry | null): ChainFault | null {
  if (entry.seq !== (last?.seq ?? 0) + 1) return 'seq'
  if (entry.previousHash !== (last?.hash ?? NO_HASH)) return 'previous-hash'
  return entry.hash === hashOf(entry) ? null : 'hash'
}
