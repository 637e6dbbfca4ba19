/** What of the trail is asked for; the address keeps it. */
import type { AuditChoice } from '#src/api/desk-queries.ts'
import type { EditingWords } from '#src/i18n/load-editing-words.ts'
import { useParameter } from '#src/ui/desk-address.ts'

/** In the order of the form. */
export const AUDIT_PARTS = ['actor', 'action', 'record', 'since', 'until'] as const
export type AuditPart = (typeof AUDIT_PARTS)[number]

export const EVERYTHING: AuditChoice = { actor: '', action: '', record: '', since: '', until: '' }

export function useAuditChoice(): AuditChoice {
  return {
    actor: useParameter('actor') ?? '',
    action: useParameter('action') ?? '',
    record: useParameter('record') ?? '',
    since: useParameter('since') ?? '',
    until: useParameter('until') ?? '',
  }
}

export function isNarrowed(choice: AuditChoice): boolean {
  return AUDIT_PARTS.some((part) => choice[part] !== '')
}

export function labelOfPart(part: AuditPart, { auditPage }: EditingWords): string {
  return part === 'actor' ? auditPage.who : auditPage[part]
}

const DRAFT_ID = /^d[0-9a-f]{10,}$/

/** An id alone is most often a milestone's, as it stands in its address; drafts have ids that tell them apart. */
export function readRecordName(typed: string): string {
  if (typed === '' || typed.includes('/')) return typed
  return `${DRAFT_ID.test(typed) ? 'draft' : 'milestone'}/${typed}`
}
