import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EventsSchema } from '#src/domain/contract/answers/events-answer.ts'
import { wordsOf } from '#src/domain/text.ts'
import { person } from '../contract/actors.ts'
import { startService, type RunningService } from '../contract/start-service.ts'
import { event, MILESTONE, newReport } from '../contract/suite/desk-changes.ts'
import { DeskClient, type DraftDetail, type Outcome } from './desk-client.ts'
import { expectSound } from './desk-soundness.ts'
import { tell } from './soak-figures.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const isSoak = process.env['SOAK'] === '1'
const EDITORS = isSoak ? 20 : 4
/** Instead of a number of rounds, in the soak. */
const MINUTE = 60_000
const ROUNDS = 2

const REVIEWER = person('reviewer', 'reviewer')
/** With the reason that stands for each. */
const EXPECTED: Readonly<Record<number, readonly string[]>> = {
  412: ['tracker-changed', 'draft-changed', 'conflict'],
}

describe.each(STORE_KINDS)('many editors at once on %s', (kind, newPlace) => {
  let place: EmptyPlace
  let service: RunningService

  beforeEach(async () => {
    place = await newPlace()
    const { dataFolder, databaseUrl } = place.parts
    service = await startService(databaseUrl === null ? { dataFolder } : { databaseUrl })
  })
  afterEach(async () => {
    await service.stop()
    await place.remove()
  })

  it('no update is lost, nobody waits for ever, and every refusal says why', { timeout: 20 * MINUTE }, async () => {
    const client = new DeskClient(service.address)
    const refusals: Outcome[] = []
    const stop = new AbortController()
    if (isSoak) void sleep(MINUTE, undefined, { ref: false }).then(() => stop.abort())
    let counted = 0
    let reported = 0

    const done = ({ draft, ...outcome }: Outcome): DraftDetail | null => {
      if (draft === null && outcome.refusal !== null) refusals.push({ ...outcome, draft, refusal: outcome.refusal })
      return draft
    }
    const published = async (editor: ReturnType<typeof person>, changes: unknown[], revision: number) => {
      const draft = done(await client.create(editor, revision, changes))
      const submitted = draft === null ? null : done(await client.act(editor, 'submit', draft))
      for (let seen = submitted; seen !== null; seen = done(await client.look(REVIEWER, seen))) {
        const outcome = await client.act(REVIEWER, 'publish', seen)
        if (done(outcome) !== null) return true
        if (outcome.refusal?.reason !== 'tracker-changed') return false
      }
      return false
    }
    const eventNow = async () => {
      const { items, revision } = EventsSchema.parse(await client.json('/events?limit=500'))
      const title = items.find(({ id }) => id === 'counter')?.title ?? '0'
      return { count: Number.parseInt(wordsOf(title), 10), revision }
    }

    const maker = person('maker', 'editor')
    expect(await published(maker, [event('counter', '0')], 1)).toBe(true)
    const work = async (__: unknown, number: number): Promise<void> => {
      const editor = person(`editor-${number}`, 'editor')
      for (let round = 0; isSoak ? !stop.signal.aborted : round < ROUNDS; round += 1) {
        // One counts up what all share, so that an update that is lost shows in the sum.
        const { count, revision } = await eventNow()
        if (
          await published(
            editor,
            [event('counter', `${count + 1} by editor ${number} in round ${round}`, 'amend')],
            revision,
          )
        )
          counted += 1
        const report = { kind: 'report', milestone: MILESTONE, report: newReport({ note: { en: 'Counted' } }) }
        if (await published(editor, [report], revision)) reported += 1
      }
    }
    await Promise.all(Array.from({ length: EDITORS }, work))

    for (const { status, refusal } of refusals) expect(EXPECTED[status] ?? []).toContain(refusal?.reason)
    expect(counted).toBeGreaterThan(0)
    expect((await eventNow()).count).toBe(counted)
    const { dataset, revision } = await expectSound(service.store.database)
    const reports = dataset.milestones.flatMap((milestone) => milestone.reports)
    expect(reports.filter(({ note }) => note.en === 'Counted')).toHaveLength(reported)
    expect(revision).toBe(2 + counted + reported)
    const byReason = Map.groupBy(refusals, ({ status, refusal }) => `${status} ${refusal?.reason ?? ''}`)
    const told = [...byReason].map(([reason, all]) => `${all.length} times ${reason}`).toSorted()
    tell(`${EDITORS} editors at once on ${kind}: ${counted + reported} publications, refused ${told.join(', ')}`)
  })
})
