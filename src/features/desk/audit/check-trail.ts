/** Checks the chain of the whole trail on this device, so that nobody has to take the service's word for it. */
import * as z from 'zod/mini'
import { fetchJson } from '#src/api/fetch-json.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { AuditEntrySchema, verifyChain } from '#src/domain/editing/audit.ts'

export type Checked =
  | { readonly is: 'whole'; readonly entries: number; readonly head: string }
  | { readonly is: 'broken'; readonly seq: number }
  | { readonly is: 'failed' }

export async function checkTrail(): Promise<Checked> {
  try {
    const trail = await fetchJson(`${API_PREFIX}/audit.json`, z.array(AuditEntrySchema), new AbortController().signal)
    const { entries, head, fault } = await verifyChain(trail)
    return fault === null ? { is: 'whole', entries, head } : { is: 'broken', seq: fault.seq }
  } catch {
    return { is: 'failed' }
  }
}
