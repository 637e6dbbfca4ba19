import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seededRandom } from '#src/generator/seeded-random.ts'
import { person } from '../contract/actors.ts'
import { newReport } from '../contract/suite/desk-changes.ts'
import { DeskClient, type DraftDetail } from './desk-client.ts'
import { expectSound } from './desk-soundness.ts'
import { tell } from './soak-figures.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

const KILLS = process.env['SOAK'] === '1' ? 50 : 5
const EDITORS = 3
const RUTH = person('ruth', 'reviewer')
const MILESTONES = ['ninth-trilateral-summit', 'trilateral-channel-on-extraterritorial-controls']

interface Acknowledged {
  readonly drafts: DraftDetail[]
}

describe.each(STORE_KINDS)('killed in the middle of writes on %s', (kind, newPlace) => {
  let place: EmptyPlace
  let child: ChildProcess | null = null

  beforeEach(async () => {
    place = await newPlace()
  })
  afterEach(async () => {
    child?.kill('SIGKILL')
    await place.remove()
  })

  async function start(): Promise<DeskClient> {
    const { dataFolder, databaseUrl } = place.parts
    const started = spawn(process.execPath, [join(import.meta.dirname, 'desk-process.ts')], {
      env: { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: databaseUrl ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = started
    const lines = createInterface({ input: started.stdout })
    const [address] = await once(lines, 'line')
    return new DeskClient(String(address))
  }

  async function kill(): Promise<void> {
    if (child === null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    child = null
  }

  /** Proposes, submits and publishes until the service is gone; what was answered well is what was acknowledged. */
  async function write(
    client: DeskClient,
    number: number,
    acknowledged: Acknowledged,
    told: () => void,
  ): Promise<void> {
    const editor = person(`editor-${number}`, 'editor')
    const keep = (draft: DraftDetail | null): DraftDetail | null => {
      if (draft !== null) {
        acknowledged.drafts.push(draft)
        told()
      }
      return draft
    }
    try {
      for (;;) {
        const milestone = MILESTONES[number % MILESTONES.length]
        const made = await client.create(editor, 1, [{ kind: 'report', milestone, report: newReport() }])
        const draft = keep(made.draft)
        const submitted = draft === null ? null : keep((await client.act(editor, 'submit', draft)).draft)
        // Others publish at the same time: a refusal is looked at again, as a person would.
        for (let tries = 0, seen = submitted; seen !== null && tries < 20; tries += 1) {
          if (keep((await client.act(RUTH, 'publish', seen)).draft) !== null) break
          seen = (await client.look(RUTH, seen)).draft
        }
      }
    } catch {
      // The service is gone.
    }
  }

  it(
    `${KILLS} times: every acknowledged write is there, nothing is half done, the chain holds`,
    { timeout: KILLS * 30_000 },
    async () => {
      const random = seededRandom(4)
      const acknowledged: Acknowledged = { drafts: [] }
      for (let round = 0; round < KILLS; round += 1) {
        const client = await start()
        const enough = acknowledged.drafts.length + 3 + random.below(8)
        const editors = await new Promise<Promise<void>[]>((resolve) => {
          const told = (): void => {
            if (acknowledged.drafts.length >= enough) resolve(running)
          }
          const running = Array.from({ length: EDITORS }, (__, number) => write(client, number, acknowledged, told))
        })
        await kill()
        await Promise.all(editors)

        const looking = place.look()
        const { drafts, dataset, revision } = await expectSound(looking)
        await looking.db.destroy()
        for (const { id, version, state } of acknowledged.drafts) {
          expect(drafts.get(id)?.find((one) => one.version === version)).toMatchObject({ id, version, state })
        }
        const reports = dataset.milestones.flatMap((milestone) => milestone.reports)
        const published = acknowledged.drafts.filter(({ state }) => state === 'published')
        expect(Math.max(1, ...published.map((one) => one.revision ?? 0))).toBeLessThanOrEqual(revision)
        expect(reports.filter(({ note }) => note.en === 'Officials met again.').length).toBe(revision - 1)
      }
      const published = acknowledged.drafts.filter(({ state }) => state === 'published')
      expect(published.length).toBeGreaterThan(0)
      tell(
        `${KILLS} kills on ${kind}: ${acknowledged.drafts.length} writes acknowledged, ${published.length} of them publications`,
      )
    },
  )
})
