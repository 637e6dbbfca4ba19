import { describe, expect, it } from 'vitest'
import { DraftDetailSchema, PreviewSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Asking } from './asking.ts'
import { ALICE, DeskAsking, RUTH, type DraftDetail } from './desk-asking.ts'
import { source } from './desk-changes.ts'
import { proposedFrom } from './import-asking.ts'

/** More than a person may propose at once. */
const MANY = 501

function recordsOf(prefix: string): object[] {
  return Array.from({ length: MANY }, (_, index) => {
    const { record }: { record?: object } = source(`${prefix}-${index}`)
    return record ?? {}
  })
}

export function describeLongDrafts(asking: Asking): void {
  const desk = new DeskAsking(asking)

  const written = (draft: DraftDetail, changes: readonly unknown[]) => ({
    method: 'PUT',
    ifMatch: `"v${draft.version}-r${draft.current}"`,
    body: { summary: draft.summary, changes },
  })

  describe('a draft of more than 500 changes', () => {
    it('comes of an import, can be written again change by change, longer too, and is published', async () => {
      const draft = await proposedFrom(desk, ALICE, { sources: recordsOf('long') })
      expect(draft.changes).toHaveLength(MANY)
      const putRight = source('long-7', { title: 'Put right' })
      const longer = [...draft.changes.slice(0, 7), putRight, ...draft.changes.slice(8), source('long-one-more')]
      const preview = await desk.read(PreviewSchema, ALICE, '/preview', { body: { changes: longer } })
      expect(preview.faults).toEqual([])
      const again = await desk.read(DraftDetailSchema, ALICE, `/drafts/${draft.id}`, written(draft, longer))
      expect(again).toMatchObject({ state: 'open', version: 2, faults: [] })
      expect(again.changes).toHaveLength(MANY + 1)
      expect(again.changes[7]).toMatchObject({ record: { id: 'long-7', title: 'Put right' } })
      const published = await desk.act(RUTH, 'publish', await desk.act(ALICE, 'submit', again))
      expect(published.state).toBe('published')
    })

    it('cannot be made by hand', async () => {
      const changes = recordsOf('by-hand').map((record) => ({ kind: 'source', action: 'add', record }))
      const sent = { body: { summary: 'x', changes }, ifMatch: await desk.now() }
      const atOnce = await desk.refusal(ALICE, '/drafts', 422, sent)
      expect(atOnce.faults).toMatchObject([{ field: 'changes', reason: 'too-long' }])
      const short = await desk.draft(ALICE, changes.slice(0, 1))
      const grown = await desk.refusal(ALICE, `/drafts/${short.id}`, 422, written(short, changes))
      expect(grown.faults).toMatchObject([{ field: 'changes', reason: 'too-long' }])
    })
  })
}
