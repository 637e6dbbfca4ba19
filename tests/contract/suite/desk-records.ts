import { describe, expect, it } from 'vitest'
import { MilestoneDetailSchema } from '#src/domain/contract/answers/milestone-answer.ts'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import type { Asking } from './asking.ts'
import { ALICE, DeskAsking, RUTH } from './desk-asking.ts'
import { event, MILESTONE, report, source } from './desk-changes.ts'

export function describeRecords(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const milestone = () => asking.read(MilestoneDetailSchema, `/milestones/${MILESTONE}`)

  describe('everything that can be recorded', () => {
    it('a source, an event, a body, a milestone and its first report, in one draft', async () => {
      const changes = [
        source('new-talks-source'),
        { kind: 'body', action: 'add', record: { name: { en: 'New Talks Office', ko: '새 협의 사무국' } } },
        event('new-talks-event', 'New talks', 'add', ['new-talks-source']),
        {
          kind: 'milestone',
          action: 'add',
          record: {
            id: 'new-talks',
            measure: 'political-trust',
            nature: 'series',
            rollup: 'all',
            strength: 'discussion',
            countries: ['CN', 'JP'],
            kind: 'dialogue',
            sector: null,
            title: { en: 'New talks' },
            summary: { en: 'Talks that are new.' },
            bodies: ['New Talks Office'],
            evidenceUntil: '2026-06-30',
          },
        },
        report({ sources: ['new-talks-source'], status: 'agreed' }, 'new-talks'),
      ]
      const draft = await desk.draft(ALICE, changes)
      expect(draft.difference?.items).toMatchObject([
        { id: 'new-talks', before: null, after: { jointStatus: 'agreed' } },
      ])
      await desk.act(RUTH, 'publish', await desk.act(ALICE, 'submit', draft))
      const detail = await asking.read(MilestoneDetailSchema, '/milestones/new-talks?lang=ko')
      expect(detail.history.map(({ id }) => id)).toEqual(['new-talks.1'])
      expect(detail.sources.map(({ id }) => id)).toEqual(['new-talks-source'])
    })

    it('a correction names what it corrects and why; both stay in the history', async () => {
      const { history } = await milestone()
      const corrects = history.at(-1)?.id ?? ''
      const without = await desk.refusal(ALICE, '/drafts', 422, {
        ifMatch: await desk.now(),
        body: { summary: 'x', changes: [report({ corrects })] },
      })
      expect(without.faults).toMatchObject([{ field: 'changes.0.report.why', reason: 'corrects-without-why' }])
      await desk.publish([report({ corrects, why: { en: 'The date was wrong.' } })])
      const after = await milestone()
      expect(after.history.find(({ id }) => id === corrects)).toMatchObject({ notCounted: 'corrected' })
      expect(after.history.find((one) => one.corrects === corrects)).toMatchObject({ why: 'The date was wrong.' })
    })

    it('an objection and a review of a translation are in the snapshot, the review only in its language and while it holds', async () => {
      await desk.publish([event('reviewed-event', 'Before')])
      const { history } = await milestone()
      const objection = {
        report: history[0]?.id,
        ministry: { en: 'Ministry of Foreign Affairs', ja: '外務省' },
        country: 'JP',
        date: '2026-06-20',
        text: { en: 'The ministry does not share this reading.' },
        sources: [],
      }
      const review = {
        of: { kind: 'event', id: 'reviewed-event' },
        language: 'en',
        by: { en: 'Desk officer, ministry' },
        country: 'KR',
        date: '2026-06-21',
      }
      await desk.publish([
        { kind: 'objection', record: objection },
        { kind: 'text-review', record: review },
      ])
      const english = await asking.read(SnapshotSchema, '/tracker?lang=en')
      const japanese = await asking.read(SnapshotSchema, '/tracker?lang=ja')
      expect(english.objections).toMatchObject([{ report: history[0]?.id, ministry: 'Ministry of Foreign Affairs' }])
      expect(japanese.objections).toMatchObject([{ ministry: '外務省' }])
      expect(english.textReviews).toEqual([
        { of: review.of, by: 'Desk officer, ministry', country: 'KR', date: '2026-06-21' },
      ])
      expect(japanese.textReviews).toBeUndefined()
      expect((await milestone()).objections).toMatchObject([{ ministry: 'Ministry of Foreign Affairs' }])
      await desk.publish([event('reviewed-event', 'After', 'amend')])
      expect((await asking.read(SnapshotSchema, '/tracker?lang=en')).textReviews).toBeUndefined()
    })

    it('the evidence date moves forward, never back', async () => {
      const ifMatch = await desk.now()
      const changes = [{ kind: 'evidence-date', date: '2020-01-01' }]
      const { faults } = await desk.refusal(ALICE, '/drafts', 422, { ifMatch, body: { summary: 'x', changes } })
      expect(faults).toMatchObject([{ field: 'changes.0.date', reason: 'goes-back', value: '2026-06-30' }])
    })
  })
}
