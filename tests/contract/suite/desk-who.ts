import { describe, expect, it } from 'vitest'
import { DESK_ROUTES } from '#src/domain/contract/desk/desk-routes.ts'
import { AuditSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Asking } from './asking.ts'
import { ADA, ALICE, BORIS, DeskAsking, READER, RUTH } from './desk-asking.ts'
import { MILESTONE, report } from './desk-changes.ts'

export function describeWhoMay(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const auditTotal = async (): Promise<number> => (await desk.read(AuditSchema, ADA, '/audit?limit=1')).total

  describe('who may', () => {
    const body = { summary: 'x', changes: [report()] }

    it.each(DESK_ROUTES.map(({ method, path }) => [method, path] as const))('%s %s', async (method, path) => {
      const address = path.replace('{id}', path.startsWith('/drafts') ? 'd0000000000000000000000' : MILESTONE)
      const before = await auditTotal()
      const sent = { method, ifMatch: '"v1-r1"', ...(method === 'GET' ? {} : { body }) }
      expect((await desk.refusal(null, address, 401, sent)).reason).toBe('not-signed-in')
      expect(await auditTotal()).toBe(before)
      expect((await desk.refusal(READER, address, 403, sent)).reason).toBe('not-allowed')
      const { total, items } = await desk.read(AuditSchema, ADA, '/audit?limit=1')
      expect(total).toBe(before + 1)
      expect(items).toMatchObject([
        { action: 'attempt.refused', actor: READER, details: { method, path: address, reason: 'not-allowed' } },
      ])
    })

    it.each(['reject', 'publish'])('no editor may %s, not even what another has proposed', async (command) => {
      const draft = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [report()]))
      const sent = { method: 'POST', ifMatch: `"v${draft.version}-r${draft.current}"`, body: { reason: 'x' } }
      expect((await desk.refusal(BORIS, `/drafts/${draft.id}/${command}`, 403, sent)).reason).toBe('not-allowed')
    })

    it('nobody writes in the name of another, and only an administrator clears away', async () => {
      const draft = await desk.draft(ALICE, [report()])
      const ifMatch = '"v1"'
      for (const other of [BORIS, RUTH]) {
        const put = { method: 'PUT', ifMatch, body }
        expect((await desk.refusal(other, `/drafts/${draft.id}`, 403, put)).reason).toBe('not-yours')
        for (const command of ['submit', 'withdraw']) {
          const sent = { method: 'POST', ifMatch }
          expect((await desk.refusal(other, `/drafts/${draft.id}/${command}`, 403, sent)).reason).toBe('not-yours')
        }
      }
      expect(await desk.act(ADA, 'withdraw', draft)).toMatchObject({ state: 'withdrawn', by: ADA, author: ALICE })
    })

    it('nobody publishes his own', async () => {
      const draft = await desk.act(RUTH, 'submit', await desk.draft(RUTH, [report()]))
      const sent = { method: 'POST', ifMatch: `"v${draft.version}-r${draft.current}"` }
      const refusal = await desk.refusal(RUTH, `/drafts/${draft.id}/publish`, 403, sent)
      expect(refusal.reason).toBe('second-person-needed')
    })

    it('what is published or withdrawn stays as it is', async () => {
      const ended = [await desk.publish([report({ date: '2026-02' })])]
      ended.push(await desk.act(ALICE, 'withdraw', await desk.draft(ALICE, [report()])))
      for (const { id, version, current } of ended) {
        const ifMatch = `"v${version}-r${current}"`
        const refusals = [
          await desk.refusal(ALICE, `/drafts/${id}`, 409, { method: 'PUT', ifMatch, body }),
          await desk.refusal(ALICE, `/drafts/${id}/submit`, 409, { method: 'POST', ifMatch }),
          await desk.refusal(ALICE, `/drafts/${id}/withdraw`, 409, { method: 'POST', ifMatch }),
          await desk.refusal(RUTH, `/drafts/${id}/reject`, 409, { method: 'POST', ifMatch, body: { reason: 'x' } }),
          await desk.refusal(RUTH, `/drafts/${id}/publish`, 409, { method: 'POST', ifMatch }),
        ]
        expect(refusals.map(({ reason }) => reason)).toEqual(refusals.map(() => 'wrong-state'))
      }
    })
  })
}
