import { describe, expect, it } from 'vitest'
import { DraftDetailSchema, DraftsSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { person } from '../actors.ts'
import type { Asking } from './asking.ts'
import { BORIS, DeskAsking } from './desk-asking.ts'
import { MILESTONE, newReport, report } from './desk-changes.ts'

const REPEATER = person('repeater', 'editor')

/** Requests that are sent again because their answer was lost. */
export function describeRepeats(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const mine = async () => (await desk.read(DraftsSchema, REPEATER, '/drafts?author=me')).total
  const body = { summary: 'What happened', changes: [report({ date: '2026-02' })] }

  describe('a request with an Idempotency-Key', () => {
    it('creates one draft, however often it is sent, and the answer names that one as it is now', async () => {
      const sent = { key: '"8e03978e-40d5-43e8"', ifMatch: await desk.now(), body, status: 201 }
      const before = await mine()
      const first = await desk.read(DraftDetailSchema, REPEATER, '/drafts', sent)
      expect(await desk.read(DraftDetailSchema, REPEATER, '/drafts', sent)).toEqual(first)
      await desk.act(REPEATER, 'submit', first)
      const later = await desk.read(DraftDetailSchema, REPEATER, '/drafts?lang=ja', {
        ...sent,
        key: '8e03978e-40d5-43e8',
      })
      expect(later).toMatchObject({ id: first.id, version: 2, state: 'submitted' })
      expect(await mine()).toBe(before + 1)
    })

    it('many at once are one draft', async () => {
      const sent = { key: 'at-once', ifMatch: await desk.now(), body, status: 201 }
      const many = Array.from({ length: 5 }, () => desk.read(DraftDetailSchema, REPEATER, '/drafts', sent))
      expect(new Set((await Promise.all(many)).map(({ id }) => id)).size).toBe(1)
    })

    it('is refused with another text, and known to its author alone', async () => {
      const ifMatch = await desk.now()
      const first = await desk.read(DraftDetailSchema, REPEATER, '/drafts', { key: 'k', ifMatch, body, status: 201 })
      const before = await mine()
      const other = { key: 'k', ifMatch, body: { ...body, summary: 'Something else' } }
      expect((await desk.refusal(REPEATER, '/drafts', 422, other)).reason).toBe('key-reused')
      const reported = { key: 'k', ifMatch, body: newReport() }
      const address = `/milestones/${MILESTONE}/reports`
      expect((await desk.refusal(REPEATER, address, 422, reported)).reason).toBe('key-reused')
      expect(await mine()).toBe(before)
      const theirs = await desk.read(DraftDetailSchema, BORIS, '/drafts', { key: 'k', ifMatch, body, status: 201 })
      expect(theirs.id).not.toBe(first.id)
    })

    it('that was refused is not used up', async () => {
      const ifMatch = await desk.now()
      await desk.refusal(REPEATER, '/drafts', 422, { key: 'late', ifMatch, body: { ...body, changes: [] } })
      await desk.read(DraftDetailSchema, REPEATER, '/drafts', { key: 'late', ifMatch, body, status: 201 })
    })

    it('proposes one report once', async () => {
      const sent = { key: 'report', ifMatch: await desk.now(), body: newReport({ date: '2026-01-02' }), status: 201 }
      const address = `/milestones/${MILESTONE}/reports`
      const first = await desk.read(DraftDetailSchema, REPEATER, address, sent)
      expect((await desk.read(DraftDetailSchema, REPEATER, address, sent)).id).toBe(first.id)
    })

    it.each(['""', 'a b', '"a', 'x'.repeat(65), 'a, b', '"a";p=1'])('that is no key is refused: %s', async (key) => {
      const sent = { key, ifMatch: await desk.now(), body }
      expect((await desk.refusal(REPEATER, '/drafts', 400, sent)).reason).toBe('bad-key')
    })
  })
}
