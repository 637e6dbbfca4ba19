import { describe, expect, it } from 'vitest'
import { MilestoneDetailSchema } from '#src/domain/contract/answers/milestone-answer.ts'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import { EventsSchema } from '#src/domain/contract/answers/events-answer.ts'
import {
  AuditSchema,
  AuditTrailSchema,
  DraftDetailSchema,
  DraftsSchema,
  PreviewSchema,
} from '#src/domain/contract/desk/desk-answers.ts'
import { DESK_ROUTES } from '#src/domain/contract/desk/desk-routes.ts'
import { verifyChain, type AuditEntry } from '#src/domain/editing/audit.ts'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import type { Asking } from './asking.ts'
import { ADA, ALICE, BORIS, DeskAsking, READER, RUTH, type DraftDetail } from './desk-asking.ts'
import { event, MILESTONE, newReport, report, source } from './desk-changes.ts'

export function describeDesk(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const milestone = () => asking.read(MilestoneDetailSchema, `/milestones/${MILESTONE}`)
  const auditTotal = async (): Promise<number> => (await desk.read(AuditSchema, ADA, '/audit?limit=1')).total

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
      const rejected = await desk.act(RUTH, 'reject', draft, { reason: 'No source for this.\nPlease add one.' })
      expect(rejected).toMatchObject({ state: 'rejected', reason: 'No source for this.\nPlease add one.' })
      const again = await desk.read(DraftDetailSchema, ALICE, `/drafts/${draft.id}`, {
        method: 'PUT',
        ifMatch: `"v${rejected.version}"`,
        body: { summary: 'Again', changes: [report({ date: '2026-05' })] },
      })
      expect(again).toMatchObject({ state: 'open', reason: null, summary: 'Again', version: 4 })
    })

    it('a report alone is proposed in one step', async () => {
      const ifMatch = await desk.now()
      const body = newReport()
      const reply = await desk.send(BORIS, `/milestones/${MILESTONE}/reports`, { ifMatch, body })
      expect(reply.status).toBe(201)
      const draft = DraftDetailSchema.parse(JSON.parse(reply.text))
      expect(draft).toMatchObject({ state: 'submitted', summary: 'Officials met again.', author: BORIS })
      expect(reply.headers.get('location')).toBe(`/api/v1/drafts/${draft.id}`)
      expect(reply.headers.get('etag')).toBe(`"v1-r${draft.current}"`)
      const unknown = await desk.refusal(BORIS, '/milestones/no-such/reports', 404, { ifMatch, body })
      expect(unknown.reason).toBe('unknown-milestone')
    })
  })

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
      const refusal = await desk.refusal(RUTH, `/drafts/${mine.id}/publish`, 409, sent)
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

  describe('what is not right is refused whole', () => {
    const refusedChanges = async (changes: unknown, summary: unknown = 'x') => {
      const sent = { ifMatch: await desk.now(), body: { summary, changes } }
      const { reason, faults = [] } = await desk.refusal(ALICE, '/drafts', 422, sent)
      expect(reason).toBe('invalid')
      return faults.map((fault) => [fault.field, fault.reason])
    }

    it('every fault at once, at its place', async () => {
      const faults = await refusedChanges([
        report({ date: '2026-02-30', status: 'done', note: {}, sources: [] }),
        { ...source('x', { url: 'javascript:alert(1)' }), colour: 'red' },
        { kind: 'war' },
      ])
      expect(faults).toEqual(
        expect.arrayContaining([
          ['changes.0.report.date', 'not-a-date'],
          ['changes.0.report.status', 'unknown-value'],
          ['changes.0.report.note', 'no-language'],
          ['changes.0.report.sources', 'too-few'],
          ['changes.1.record.url', 'bad-format'],
          ['changes.1.colour', 'unknown-field'],
          ['changes.2.kind', 'unknown-value'],
        ]),
      )
    })

    it.each<[name: string, change: unknown, field: string, reason: string]>([
      ['an unknown milestone', report({}, 'no-such'), 'changes.0.milestone', 'unknown-milestone'],
      ['an unknown source', report({ sources: ['nowhere'] }), 'changes.0.report.sources.0', 'unknown-source'],
      ['a country that is no party', report({ parties: ['JP', 'JP'] }), 'changes.0.report.parties.1', 'named-twice'],
      [
        'a correction of what is not there',
        report({ corrects: 'ninth-trilateral-summit.99', why: { en: 'x' } }),
        'changes.0.report.corrects',
        'corrects-unknown',
      ],
      ['a reason without a correction', report({ why: { en: 'x' } }), 'changes.0.report.why', 'why-without-corrects'],
      ['an id of one’s own choice', report({ id: 'x.1' }), 'changes.0.report.id', 'unknown-field'],
      ['an id that is taken', source('sun-2025'), 'changes.0.record.id', 'id-taken'],
      ['an amendment of nothing', event('no-such', 'x', 'amend'), 'changes.0.record.id', 'unknown-record'],
      ['hidden directions', report({ note: { en: 'a\u202Eb' } }), 'changes.0.report.note.en', 'invisible-character'],
      ['control characters', report({ note: { en: 'a\u0000b' } }), 'changes.0.report.note.en', 'invisible-character'],
      ['half a character', report({ note: { en: 'a\uD800' } }), 'changes.0.report.note.en', 'half-a-character'],
      ['a novel', report({ note: { en: 'a'.repeat(6000) } }), 'changes.0.report.note.en', 'too-long'],
    ])('%s', async (_, change, field, reason) => {
      expect(await refusedChanges([change])).toEqual([[field, reason]])
    })

    it('the same page under another spelling of its address names the source that has it', async () => {
      await desk.publish([source('spelled', { url: 'https://www.Example.org/Page/?utm_source=x#top' })])
      const { items } = await asking.read(SourcesSchema, '/sources?q=spelled')
      expect(items[0]?.url).toBe('https://www.example.org/Page/#top')
      const sent = {
        ifMatch: await desk.now(),
        body: { summary: 'x', changes: [source('again', { url: 'http://example.org/Page' })] },
      }
      const { faults } = await desk.refusal(ALICE, '/drafts', 422, sent)
      expect(faults).toMatchObject([{ field: 'changes.0.record.url', reason: 'duplicate-source', value: 'spelled' }])
    })

    it('one record twice in a draft, and a change that changes nothing', async () => {
      await desk.publish([event('twice', 'Same')])
      expect(await refusedChanges([event('twice', 'Same', 'amend')])).toEqual([['changes.0.record', 'changes-nothing']])
      expect(await refusedChanges([event('twice', 'One', 'amend'), event('twice', 'Two', 'amend')])).toEqual([
        ['changes.1.record', 'named-twice'],
      ])
      expect(await refusedChanges([])).toEqual([['changes', 'too-few']])
      expect(await refusedChanges([report()], 7)).toEqual([['summary', 'wrong-type']])
    })

    it.each<[name: string, sent: { raw: BodyInit; type?: string }, status: number, reason: string]>([
      ['no JSON', { raw: '{"summary"' }, 400, 'bad-json'],
      ['nothing', { raw: '' }, 400, 'bad-json'],
      ['poison', { raw: '{"__proto__":{"a":1},"summary":"x","changes":[]}' }, 400, 'bad-json'],
      ['poison in other letters', { raw: '{"\\u005f_proto__":{"a":1},"summary":"x","changes":[]}' }, 400, 'bad-json'],
      ['a pit', { raw: '['.repeat(200_000) }, 400, 'bad-json'],
      ['bytes of another encoding', { raw: new Uint8Array([0x22, 0x93, 0xfa, 0x22]) }, 400, 'bad-json'],
      ['a form', { raw: 'a=b', type: 'application/x-www-form-urlencoded' }, 415, 'not-json'],
      ['a page', { raw: '<a/>', type: 'text/xml' }, 415, 'not-json'],
      ['JSON in another encoding', { raw: '{}', type: 'application/json; charset=gbk' }, 415, 'not-json'],
      ['too much', { raw: `"${'a'.repeat(1_000_000)}"` }, 413, 'too-large'],
    ])('a body that is %s', async (_, sent, status, reason) => {
      const before = await auditTotal()
      const refusal = await desk.refusal(ALICE, '/drafts', status, {
        method: 'POST',
        ifMatch: await desk.now(),
        ...sent,
      })
      expect(refusal.reason).toBe(reason)
      expect(await auditTotal()).toBe(before)
    })

    it('a write that does not say what it was written on', async () => {
      const draft = await desk.draft(ALICE, [report()])
      const body = { summary: 'x', changes: [report()] }
      for (const ifMatch of ['*', '3', '"3"', 'W/"v1-r1"', '"v1"']) {
        expect((await desk.refusal(ALICE, '/drafts', 428, { ifMatch, body })).reason).toBe('precondition-required')
      }
      const put = await desk.refusal(ALICE, `/drafts/${draft.id}`, 428, { method: 'PUT', ifMatch: '"r1"', body })
      expect(put.reason).toBe('precondition-required')
    })

    it.each([
      ['DELETE', '/drafts', 'GET, HEAD, POST'],
      ['DELETE', '/drafts/d0000000000000000000000', 'GET, HEAD, PUT'],
      ['GET', '/drafts/d0000000000000000000000/publish', 'POST'],
      ['PUT', '/preview', 'POST'],
      ['PATCH', '/audit', 'GET, HEAD'],
      ['GET', `/milestones/${MILESTONE}/reports`, 'POST'],
    ])('%s %s is not offered, and Allow says what is', async (method, address, allow) => {
      const reply = await desk.send(ADA, address, { method })
      expect([reply.status, reply.headers.get('allow')]).toEqual([405, allow])
    })

    it.each(['d0000000000000000000000', 'x', '%00', '..%2F..', "'; drop table audit"])(
      'there is no draft %s',
      async (id) => {
        expect((await desk.refusal(ALICE, `/drafts/${encodeURIComponent(id)}`, 404)).reason).toBe('unknown-draft')
      },
    )
  })

  describe('trying changes out', () => {
    it('tells faults and difference, and writes nothing', async () => {
      const before = await auditTotal()
      const good = await desk.read(PreviewSchema, ALICE, '/preview?lang=ja', { body: { changes: [report()] } })
      expect(good).toMatchObject({ faults: [], difference: { lang: 'ja' } })
      const bad = await desk.read(PreviewSchema, ALICE, '/preview', {
        body: { changes: [report({ sources: ['no'] })] },
      })
      expect(bad).toMatchObject({ difference: null, faults: [{ reason: 'unknown-source' }] })
      expect(await auditTotal()).toBe(before)
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
