import { describe, expect, it } from 'vitest'
import { AuditSchema, AuditTrailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { verifyChain, type AuditEntry } from '#src/domain/editing/audit.ts'
import type { Asking } from './asking.ts'
import { ADA, ALICE, DeskAsking, RUTH } from './desk-asking.ts'
import { MILESTONE, report } from './desk-changes.ts'

export function describeAudit(asking: Asking): void {
  const desk = new DeskAsking(asking)

  describe('the audit trail', () => {
    it('is a chain that holds, in pages and as files', async () => {
      await desk.publish([report({ date: '2026-01-15' })], '=cmd|calc')
      const file = await desk.send(ADA, '/audit.json')
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="four-paths_audit.json"')
      const trail = AuditTrailSchema.parse(JSON.parse(file.text))
      expect(await verifyChain(trail)).toMatchObject({ entries: trail.length, fault: null })
      const first = await desk.read(AuditSchema, ADA, '/audit?limit=2')
      const second = await desk.read(AuditSchema, ADA, `/audit?limit=2&cursor=${first.nextCursor ?? ''}`)
      expect([...first.items, ...second.items]).toEqual(trail.slice(-4).toReversed())
      expect(first.total).toBe(trail.length)
      const table = await desk.send(ADA, '/audit.csv')
      const rows = table.text.trimEnd().split('\r\n')
      expect(rows[0]).toBe('seq,at,actor_id,actor_name,actor_role,address,action,object,details,previous_hash,hash')
      expect(rows).toHaveLength(trail.length + 1)
      expect(rows.every((row) => !row.startsWith('='))).toBe(true)
      for (const address of ['/audit.json', '/audit.csv']) {
        const head = await desk.send(ADA, address, { method: 'HEAD' })
        expect([head.status, head.text]).toEqual([200, ''])
      }
    })

    it('is narrowed by who, what, which record and when, in pages and as files alike', async () => {
      const author = { ...ALICE, id: 'alice-of-the-trail' }
      const draft = await desk.act(author, 'submit', await desk.draft(author, [report({ date: '2026-01-16' })]))
      await desk.act(RUTH, 'publish', draft)
      const today = new Date().toISOString().slice(0, 10)
      const file = await desk.send(ADA, '/audit.json')
      const trail = AuditTrailSchema.parse(JSON.parse(file.text))
      const milestoneKey = `milestone/${MILESTONE}`
      const queries: readonly [query: string, holds: (entry: AuditEntry) => boolean][] = [
        ['actor=alice-of-the-trail', ({ actor }) => actor?.id === author.id],
        ['action=draft.published', ({ action }) => action === 'draft.published'],
        ['action=draft', ({ action }) => action.startsWith('draft.')],
        ['action=attempt', ({ action }) => action.startsWith('attempt.')],
        [`record=draft/${draft.id}`, ({ object }) => object === `draft/${draft.id}`],
        [
          `record=${milestoneKey}`,
          ({ object, details }) => object === milestoneKey || [details['touches']].flat().includes(milestoneKey),
        ],
        [`since=${today}&until=${today}`, ({ at }) => at.startsWith(today)],
        ['until=2020-01-01', () => false],
        ['since=2999-01-01', () => false],
        [
          `actor=ruth&action=draft.published&record=${milestoneKey}&since=2026-01-01`,
          ({ actor, action, details }) =>
            actor?.id === 'ruth' && action === 'draft.published' && [details['touches']].flat().includes(milestoneKey),
        ],
        ['actor=-', ({ actor }) => actor === null],
        ["actor=x' or 1=1 --", () => false],
        ['actor=alice-of-%25', () => false],
      ]
      for (const [query, holds] of queries) {
        const wanted = trail.filter(holds)
        const page = await desk.read(AuditSchema, ADA, `/audit?limit=500&${query}`)
        expect([query, page.total, page.items]).toEqual([query, wanted.length, wanted.toReversed().slice(0, 500)])
        const narrowed = AuditTrailSchema.parse(JSON.parse((await desk.send(ADA, `/audit.json?${query}`)).text))
        expect([query, narrowed]).toEqual([query, wanted])
        const rows = (await desk.send(ADA, `/audit.csv?${query}`)).text.trimEnd().split('\r\n')
        expect([query, rows.length]).toEqual([query, wanted.length + 1])
      }
      const own = await desk.read(AuditSchema, ADA, '/audit?actor=alice-of-the-trail&limit=1')
      const next = await desk.read(AuditSchema, ADA, `/audit?actor=alice-of-the-trail&limit=1&cursor=${own.nextCursor}`)
      expect([own.total, own.items[0]?.action, next.items[0]?.action, next.nextCursor]).toEqual([
        2,
        'draft.submitted',
        'draft.created',
        null,
      ])
    })

    it.each([
      ['since=2026-01', 'since', 'not-a-date'],
      ['until=2026-02-30', 'until', 'not-a-date'],
      ['action=Draft', 'action', 'unknown-value'],
      ['record=draft', 'record', 'unknown-value'],
      ['actor=a%00b', 'actor', 'unknown-value'],
      ['who=alice', 'who', 'unknown-parameter'],
      ['actor=a&actor=b', 'actor', 'repeated'],
    ])('a filter that is not understood is named: %s', async (query, parameter, reason) => {
      for (const path of ['/audit', '/audit.json', '/audit.csv']) {
        const { errors } = await desk.refusal(ADA, `${path}?${query}`, 400)
        expect(errors?.map((one) => [one.parameter, one.reason])).toEqual([[parameter, reason]])
      }
    })

    it('tells what somebody was refused, and of whom, and not what somebody else was faster with', async () => {
      const draft = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [report({ date: '2026-01-17' })]))
      const before = (await desk.read(AuditSchema, ADA, '/audit?action=attempt')).total
      const sent = { method: 'POST', ifMatch: `"v${draft.version}-r${draft.current}"` }
      const self = { ...ALICE, role: 'reviewer' as const }
      expect((await desk.refusal(self, `/drafts/${draft.id}/publish`, 403, sent)).reason).toBe('second-person-needed')
      await desk.refusal(RUTH, `/drafts/${draft.id}/publish`, 412, { ...sent, ifMatch: '"v1-r1"' })
      const { total, items } = await desk.read(AuditSchema, ADA, `/audit?action=attempt&limit=1`)
      expect(total).toBe(before + 1)
      expect(items).toMatchObject([
        { actor: self, object: `draft/${draft.id}`, details: { status: 403, reason: 'second-person-needed' } },
      ])
    })
  })
}
