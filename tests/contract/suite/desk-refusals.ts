import { describe, expect, it } from 'vitest'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import { AuditSchema, PreviewSchema } from '#src/domain/contract/desk/desk-answers.ts'
import type { Asking } from './asking.ts'
import { ADA, ALICE, DeskAsking } from './desk-asking.ts'
import { event, MILESTONE, report, source } from './desk-changes.ts'

export function describeDeskRefusals(asking: Asking): void {
  const desk = new DeskAsking(asking)
  const auditTotal = async (): Promise<number> => (await desk.read(AuditSchema, ADA, '/audit?limit=1')).total

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
}
