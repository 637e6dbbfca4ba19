/** A tracker with its frame and nothing entered yet: the desk is open, and the whole record comes in by an import. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordDocument, recordFiles } from '#src/files/records/record-files.ts'
import { MilestonesSchema } from '#src/domain/contract/answers/milestones-answer.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { ImportSchema, type ImportView } from '#src/domain/contract/import/import-schema.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { normalUrl } from '#src/domain/sources/normal-url.ts'
import { fingerprintOf } from '#src/domain/fingerprint.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event, source } from '../contract/suite/desk-changes.ts'
import { DeskClient } from './desk-client.ts'

const ALICE = person('alice', 'editor')
const RUTH = person('ruth', 'reviewer')

describe('a tracker without records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-empty-'))
  let service: RunningService

  beforeAll(async () => {
    const { framework, sources } = REFERENCE.dataset
    const paper = sources.filter(({ id }) => id === framework.paper.id)
    for (const { name, text } of recordFiles({ framework, sources: paper, milestones: [], events: [], bodies: [] })) {
      writeFileSync(join(folder, name), text)
    }
    service = await startService({ recordsFolder: folder })
  })
  afterAll(async () => {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const send = (actor: Actor, method: string, path: string, headers: Record<string, string>, body?: string) =>
    fetch(`${service.address}/api/v1${path}`, {
      method,
      headers: { [ACTOR_HEADER]: JSON.stringify(actor), 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
    })

  it('answers its readers, and the first records are proposed by hand', async () => {
    const client = new DeskClient(service.address)
    expect(MilestonesSchema.parse(await client.json('/milestones'))).toMatchObject({ total: 0, items: [] })
    const proposed = await client.create(ALICE, 1, [source('first'), event('first', 'First', 'add', ['first'])])
    expect(proposed.draft?.difference?.records.map(({ kind }) => kind)).toEqual(['source', 'event'])
  })

  it('takes in the whole record, published by a second person as one revision', async () => {
    const begun = await send(ALICE, 'POST', '/imports?file=records.json', {}, recordDocument(REFERENCE.dataset))
    let view: ImportView = ImportSchema.parse(await begun.json())
    while (view.state === 'running') {
      await sleep(200)
      view = ImportSchema.parse(await (await send(ALICE, 'GET', `/imports/${view.id}`, {})).json())
    }
    expect(view).toMatchObject({ state: 'done', fileFaults: [], counts: { changed: 0, refused: 0 } })
    expect(view.counts.new).toBeGreaterThan(600)
    const proposed = await send(ALICE, 'POST', `/imports/${view.id}/propose`, {}, '{"summary":"All of it"}')
    const draft = DraftDetailSchema.parse(await proposed.json())
    const tag = { 'if-match': `"v${draft.version}-r${draft.current}"` }
    const published = DraftDetailSchema.parse(
      await (await send(RUTH, 'POST', `/drafts/${draft.id}/publish`, tag)).json(),
    )
    expect(published).toMatchObject({ state: 'published', revision: 2 })
    const { milestones, sources } = await service.store.read(2)
    expect(milestones.map(({ id }) => id)).toEqual(REFERENCE.dataset.milestones.map(({ id }) => id))
    // Addresses are written in one spelling when they come in by the desk.
    const sorted = (list: Dataset['sources']) =>
      list
        .map((one) => ({ ...one, url: one.url === null ? null : normalUrl(one.url) }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(fingerprintOf(sorted(sources))).toBe(fingerprintOf(sorted(REFERENCE.dataset.sources)))
  })
})
