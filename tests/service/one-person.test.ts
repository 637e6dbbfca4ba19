/** REVIEW=one-person: a small team's reviewer publishes what he proposed, imports among it; an editor still does not. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { ImportSchema, type ImportView } from '#src/domain/contract/import/import-schema.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import { ACTOR_HEADER, person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { source } from '../contract/suite/desk-changes.ts'

const RUTH = person('ruth', 'reviewer')
const ALICE = person('alice', 'editor')

describe('a team of one', () => {
  let service: RunningService

  beforeAll(async () => {
    service = await startService({ review: 'one-person' })
  })
  afterAll(async () => service.stop())

  const send = (actor: Actor, method: string, path: string, ifMatch: string, body?: string): Promise<Response> =>
    fetch(`${service.address}/api/v1${path}`, {
      method,
      headers: { [ACTOR_HEADER]: JSON.stringify(actor), 'content-type': 'application/json', 'if-match': ifMatch },
      ...(body === undefined ? {} : { body }),
    })

  async function imported(actor: Actor, id: string) {
    const { record }: { record?: object } = source(id)
    const begun = await send(actor, 'POST', '/imports?file=sources.json', '', JSON.stringify([record]))
    let view: ImportView = ImportSchema.parse(await begun.json())
    while (view.state === 'running') {
      await sleep(100)
      view = ImportSchema.parse(await (await send(actor, 'GET', `/imports/${view.id}`, '')).json())
    }
    const proposed = await send(actor, 'POST', `/imports/${view.id}/propose`, '', '{"summary":"New"}')
    return DraftDetailSchema.parse(await proposed.json())
  }

  it('a reviewer publishes his own import', async () => {
    const draft = await imported(RUTH, 'from-one')
    expect(draft.may).toContain('publish')
    const tag = `"v${draft.version}-r${draft.current}"`
    const published = await send(RUTH, 'POST', `/drafts/${draft.id}/publish`, tag)
    expect(DraftDetailSchema.parse(await published.json())).toMatchObject({ state: 'published', revision: 2 })
    const { sources } = await service.store.read(2)
    expect(sources.at(-1)?.id).toBe('from-one')
  })

  it('an editor does not', async () => {
    const draft = await imported(ALICE, 'from-another')
    expect(draft.may).not.toContain('publish')
    const tag = `"v${draft.version}-r${draft.current}"`
    expect((await send(ALICE, 'POST', `/drafts/${draft.id}/publish`, tag)).status).toBe(403)
  })
})
