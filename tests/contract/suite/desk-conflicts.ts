import { describe, expect, it } from 'vitest'
import { EventsSchema } from '#src/domain/contract/answers/events-answer.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Asking } from './asking.ts'
import { ALICE, BORIS, DeskAsking, RUTH } from './desk-asking.ts'
import { event, MILESTONE, newReport, report } from './desk-changes.ts'

export function describeConflicts(asking: Asking): void {
  const desk = new DeskAsking(asking)

  describe('conflicts', () => {
    it('whoever publishes on an older revision is told what changed, and the draft is kept', async () => {
      const draft = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [report()]))
      await desk.publish([report({ date: '2026-04' })])
      const ifMatch = `"v${draft.version}-r${draft.current}"`
      const refusal = await desk.refusal(RUTH, `/drafts/${draft.id}/publish`, 412, { method: 'POST', ifMatch })
      expect(refusal).toMatchObject({ reason: 'tracker-changed', revision: draft.current + 1 })
      expect(refusal.changed).toMatchObject([{ kind: 'milestone', id: MILESTONE, blocks: false }])
      expect(refusal.changed?.[0]?.reports).toHaveLength(1)
      const seen = await desk.get(RUTH, draft)
      expect(seen).toMatchObject({ state: 'submitted', version: draft.version, changes: draft.changes })
      expect(seen.conflicts).toEqual(refusal.changed)
      expect(await desk.act(RUTH, 'publish', seen)).toMatchObject({ state: 'published' })
    })

    it('a draft that would undo a later amendment has to be written again', async () => {
      await desk.publish([event('contested', 'First')])
      const mine = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [event('contested', 'Mine', 'amend')]))
      await desk.publish([event('contested', 'Theirs', 'amend')])
      const seen = await desk.get(RUTH, mine)
      expect(seen.conflicts).toEqual([{ kind: 'event', id: 'contested', fields: ['title'], reports: [], blocks: true }])
      const sent = { method: 'POST', ifMatch: `"v${seen.version}-r${seen.current}"` }
      const refusal = await desk.refusal(RUTH, `/drafts/${mine.id}/publish`, 412, sent)
      expect(refusal).toMatchObject({ reason: 'conflict', changed: seen.conflicts })
      const again = await desk.read(DraftDetailSchema, ALICE, `/drafts/${mine.id}`, {
        method: 'PUT',
        ifMatch: `"v${seen.version}-r${seen.current}"`,
        body: { summary: mine.summary, changes: mine.changes },
      })
      expect(again).toMatchObject({ base: seen.current, conflicts: [] })
      await desk.act(RUTH, 'publish', await desk.act(ALICE, 'submit', again))
      const { items } = await asking.read(EventsSchema, '/events?limit=500')
      expect(items.find(({ id }) => id === 'contested')?.title).toBe('Mine')
    })

    it('a reviewer never publishes a text that he has not seen', async () => {
      const seen = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [report()]))
      const other = await desk.read(DraftDetailSchema, ALICE, `/drafts/${seen.id}`, {
        method: 'PUT',
        ifMatch: `"v${seen.version}"`,
        body: { summary: 'Another text', changes: [report({ status: 'achieved' })] },
      })
      await desk.act(ALICE, 'submit', other)
      const sent = { method: 'POST', ifMatch: `"v${seen.version}-r${seen.current}"` }
      const refusal = await desk.refusal(RUTH, `/drafts/${seen.id}/publish`, 412, sent)
      expect(refusal).toMatchObject({ reason: 'draft-changed', version: 4, state: 'submitted' })
    })

    it('a report proposed on a milestone that was changed meanwhile is refused, and what it was written on is named', async () => {
      const ifMatch = await desk.now()
      await desk.publish([report({ date: '2026-03' })])
      const body = newReport()
      const refusal = await desk.refusal(BORIS, `/milestones/${MILESTONE}/reports`, 412, { ifMatch, body })
      expect(refusal).toMatchObject({ reason: 'tracker-changed', changed: [{ id: MILESTONE }] })
    })

    it('a revision that was never published is no base', async () => {
      const sent = { ifMatch: '"r9999"', body: { summary: 'x', changes: [report()] } }
      expect(await desk.refusal(ALICE, '/drafts', 412, sent)).toMatchObject({ reason: 'tracker-changed' })
    })
  })
}
