import { describe, expect, it } from 'vitest'
import { MilestoneDetailSchema } from '#src/domain/contract/answers/milestone-answer.ts'
import { AuditSchema, DraftDetailSchema, DraftsSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Asking } from './asking.ts'
import { ADA, ALICE, BORIS, DeskAsking, RUTH, type DraftDetail } from './desk-asking.ts'
import { MILESTONE, newReport, report } from './desk-changes.ts'

export function describeDrafts(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const milestone = () => asking.read(MilestoneDetailSchema, `/milestones/${MILESTONE}`)

  describe('a draft becomes a revision by way of a second person', () => {
    it('from the first word to the readers, with everything on record', async () => {
      const before = await desk.revision()
      const draft = await desk.draft(ALICE, [report()], 'They met')
      expect(draft).toMatchObject({
        version: 1,
        state: 'open',
        base: before,
        current: before,
        faults: [],
        conflicts: [],
      })
      expect(draft.author).toEqual(ALICE)
      expect(draft.may).toEqual(['edit', 'submit', 'withdraw'])
      expect(await desk.revision()).toBe(before)

      const submitted = await desk.act(ALICE, 'submit', draft)
      expect(submitted).toMatchObject({ version: 2, state: 'submitted', may: ['edit', 'withdraw'] })
      expect((await desk.get(RUTH, draft)).may).toEqual(['reject', 'publish'])

      const published = await desk.act(RUTH, 'publish', submitted)
      expect(published).toMatchObject({ version: 3, state: 'published', revision: before + 1, current: before + 1 })
      expect(published).toMatchObject({ may: [], difference: null, by: RUTH })
      expect(published.history.map(({ state, by }) => [state, by.id])).toEqual([
        ['open', 'alice'],
        ['submitted', 'alice'],
        ['published', 'ruth'],
      ])

      expect(await desk.revision()).toBe(before + 1)
      const { history } = await milestone()
      const [latest] = history.filter(({ note }) => note === 'Officials met again.')
      expect(latest).toMatchObject({ date: '2026-06', status: 'in-progress', counted: true })
      const { items } = await desk.read(AuditSchema, ADA, '/audit?limit=3')
      expect(items.map(({ action, actor }) => [action, actor?.id])).toEqual([
        ['draft.published', 'ruth'],
        ['draft.submitted', 'alice'],
        ['draft.created', 'alice'],
      ])
      expect(items[0]).toMatchObject({ object: `draft/${draft.id}`, details: { revision: before + 1 } })
    })

    it('a reviewer sees what readers would see: status, flags and counts, before and after', async () => {
      const { status } = await milestone()
      const { difference } = await desk.draft(ALICE, [report({ status: 'suspended', date: '2026-06-30' })])
      const [item] = difference?.items ?? []
      expect(item).toMatchObject({
        id: MILESTONE,
        before: { jointStatus: status },
        after: { jointStatus: 'suspended' },
      })
      expect(item?.reports).toMatchObject([{ status: 'suspended', counted: true, grade: 'D' }])
      expect(difference?.headline.before.total).toBe(difference?.headline.after.total)
      expect(difference?.records).toMatchObject([{ kind: 'report', before: null, after: { date: '2026-06-30' } }])
    })

    it('a report dated after the evidence date is shown at its own date, and the evidence date beside it', async () => {
      const { difference } = await desk.draft(ALICE, [report({ date: '2026-11' })])
      expect(difference?.asOf).toEqual({ before: '2026-11-30', after: '2026-11-30' })
      expect(difference?.evidenceDate).toEqual({ before: '2026-06-30', after: '2026-06-30' })
    })

    it('one who rejects says why, and the author writes it again', async () => {
      const draft = await desk.act(ALICE, 'submit', await desk.draft(ALICE, [report()]))
      const ifMatch = `"v${draft.version}"`
      const address = `/drafts/${draft.id}/reject`
      const empty = await desk.refusal(RUTH, address, 422, { ifMatch, body: { reason: '  ' } })
      expect(empty.faults).toMatchObject([{ field: 'reason', reason: 'empty' }])
      const remark = { reason: 'No source for this.\nPlease add one.', reasonLanguage: 'en' } as const
      const rejected = await desk.act(RUTH, 'reject', draft, remark)
      expect(rejected).toMatchObject({ state: 'rejected', ...remark })
      const again = await desk.read(DraftDetailSchema, ALICE, `/drafts/${draft.id}`, {
        method: 'PUT',
        ifMatch: `"v${rejected.version}"`,
        body: { summary: 'もう一度', summaryLanguage: 'ja', changes: [report({ date: '2026-05' })] },
      })
      const written = { reason: null, reasonLanguage: null, summary: 'もう一度', summaryLanguage: 'ja' }
      expect(again).toMatchObject({ state: 'open', version: 4, ...written })
      expect(again.history.map(({ reason, reasonLanguage }) => [reason, reasonLanguage])).toEqual([
        [null, null],
        [null, null],
        [remark.reason, 'en'],
        [null, null],
      ])
    })

    it('a remark whose language nobody says is in none, and one in a language that is not ours is refused', async () => {
      const { summaryLanguage, changes } = await desk.draft(ALICE, [report()])
      expect(summaryLanguage).toBeNull()
      const body = { summary: 'Résumé', summaryLanguage: 'fr', changes }
      const { faults } = await desk.refusal(ALICE, '/drafts', 422, { ifMatch: await desk.now(), body })
      expect(faults).toMatchObject([{ field: 'summaryLanguage' }])
    })

    it('a report alone is proposed in one step', async () => {
      const ifMatch = await desk.now()
      const body = newReport()
      const reply = await desk.send(BORIS, `/milestones/${MILESTONE}/reports`, { ifMatch, body })
      expect(reply.status).toBe(201)
      const draft = DraftDetailSchema.parse(JSON.parse(reply.text))
      expect(draft).toMatchObject({
        state: 'submitted',
        summary: 'Officials met again.',
        summaryLanguage: 'en',
        author: BORIS,
      })
      expect(reply.headers.get('location')).toBe(`/api/v1/drafts/${draft.id}`)
      expect(reply.headers.get('etag')).toBe(`"v1-r${draft.current}"`)
      const unknown = await desk.refusal(BORIS, '/milestones/no-such/reports', 404, { ifMatch, body })
      expect(unknown.reason).toBe('unknown-milestone')
    })
  })

  describe('lists of drafts', () => {
    it('narrow by state and author, and pages together are the whole', async () => {
      const author = { ...BORIS, id: 'boris-of-the-list' }
      const made: DraftDetail[] = []
      for (const date of ['2026-01', '2026-02', '2026-03']) made.push(await desk.draft(author, [report({ date })]))
      for (const draft of made.slice(1, 2)) await desk.act(author, 'submit', draft)
      const own = await desk.read(DraftsSchema, author, '/drafts?author=me')
      expect(own.items.map(({ id }) => id)).toEqual(made.map(({ id }) => id).toReversed())
      expect(own.items[0]).toMatchObject({ changes: 1, touches: [{ kind: 'milestone', id: MILESTONE }] })
      const submitted = await desk.read(DraftsSchema, RUTH, '/drafts?state=submitted,rejected&author=boris-of-the-list')
      expect(submitted.items.map(({ id }) => id)).toEqual([made[1]?.id])
      const first = await desk.read(DraftsSchema, author, '/drafts?author=me&limit=2')
      const rest = await desk.read(DraftsSchema, author, `/drafts?author=me&limit=2&cursor=${first.nextCursor ?? ''}`)
      expect([...first.items, ...rest.items]).toEqual(own.items)
      expect([first.total, rest.nextCursor]).toEqual([3, null])
    })

    it('refuse what they do not know', async () => {
      const { errors } = await desk.refusal(ALICE, '/drafts?state=lost&cursor=x&colour=red', 400)
      expect(errors?.map(({ parameter }) => parameter).toSorted()).toEqual(['colour', 'cursor', 'state'])
    })
  })
}
