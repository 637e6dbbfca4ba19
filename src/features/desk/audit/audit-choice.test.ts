import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { isNarrowed, matchesAudit, type AuditChoice } from './audit-choice.ts'

const NOTHING: AuditChoice = { who: '', action: '', record: '', since: '', until: '' }

const ENTRY: AuditEntry = {
  seq: 7,
  at: '2026-11-20T23:30:00.000Z',
  actor: { id: 'person-1', name: 'Eva', role: 'editor' },
  address: '192.0.2.7',
  action: 'draft.created',
  object: 'draft/d0a1',
  details: { version: 1, touches: ['milestone/depa-membership'] },
  previousHash: '0'.repeat(64),
  hash: '1'.repeat(64),
}
const BY_SERVICE: AuditEntry = { ...ENTRY, actor: null }

describe('matchesAudit(entry, choice)', () => {
  it.each<[string, AuditEntry, Partial<AuditChoice>, boolean]>([
    ['nothing asked for', ENTRY, {}, true],
    ['its person', ENTRY, { who: 'person-1' }, true],
    ['another person', ENTRY, { who: 'person-2' }, false],
    ['the service, of an entry of a person', ENTRY, { who: '-' }, false],
    ['the service, of an entry of nobody', BY_SERVICE, { who: '-' }, true],
    ['its action', ENTRY, { action: 'draft.created' }, true],
    ['another action', ENTRY, { action: 'draft.published' }, false],
    ['what it was done to', ENTRY, { record: 'd0a1' }, true],
    ['a record that the draft touches', ENTRY, { record: 'depa' }, true],
    ['another record', ENTRY, { record: 'visa' }, false],
    ['its day as the first', ENTRY, { since: '2026-11-20' }, true],
    ['its day as the last', ENTRY, { until: '2026-11-20' }, true],
    ['the day after as the first', ENTRY, { since: '2026-11-21' }, false],
    ['the day before as the last', ENTRY, { until: '2026-11-19' }, false],
    ['one part that fits and one that does not', ENTRY, { who: 'person-1', action: 'draft.published' }, false],
  ])('%s', (_, entry, choice, expected) => {
    expect(matchesAudit(entry, { ...NOTHING, ...choice })).toBe(expected)
    expect(isNarrowed({ ...NOTHING, ...choice })).toBe(Object.keys(choice).length > 0)
  })
})
