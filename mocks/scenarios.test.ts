import { beforeEach, describe, expect, it } from 'vitest'
import { HealthSchema } from '#src/domain/contract/answers/health-answer.ts'
import { ProblemSchema } from '#src/domain/contract/problem.ts'
import { SnapshotSchema, type Snapshot } from '#src/domain/snapshot.ts'
import { network } from '#tests/network.ts'
import { LARGE } from './editions.ts'
import { handlersFor } from './handlers.ts'
import { scenarioFrom, SCENARIOS, type Scenario } from './scenarios.ts'

function ask(address: string): Promise<Response> {
  return fetch(`http://tracker.test/api/v1${address}`)
}

async function snapshot(language = 'en'): Promise<Snapshot> {
  return SnapshotSchema.parse(await (await ask(`/tracker?lang=${language}`)).json())
}

function play(scenario: Scenario): void {
  network.use(...handlersFor(scenario))
}

describe('scenarioFrom(search)', () => {
  it.each(SCENARIOS)('finds %s', (scenario) => {
    expect(scenarioFrom(`?country=KR&scenario=${scenario}`)).toBe(scenario)
  })

  it('is the reference records when none is named', () => {
    expect(scenarioFrom('')).toBe('reference')
    expect(scenarioFrom('?scenario=')).toBe('reference')
  })

  it('refuses another, and lists those there are', () => {
    expect(() => scenarioFrom('?scenario=smal')).toThrow(
      'There is no scenario "smal". There are: reference, slow, failing, empty, large, stale, desk',
    )
  })
})

describe('the scenarios', () => {
  it.each(['reference', 'failing', 'empty', 'stale'] as const)(
    '%s says on every answer that mocks gave it',
    async (scenario) => {
      play(scenario)
      for (const address of ['/tracker', '/milestones?colour=red', '/nope']) {
        const response = await ask(address)
        // Left unread, the body of a mocked answer breaks its connection noisily.
        await response.text()
        expect(response.headers.get('x-demo-data')).toBe(scenario)
      }
    },
  )

  it('desk says in its records which demonstration they are of', async () => {
    play('desk')
    expect((await snapshot()).demo).toBe('desk')
  })

  it('failing answers everything with a problem', async () => {
    play('failing')
    for (const address of ['/tracker', '/search-index', '/health']) {
      const response = await ask(address)
      expect(response.status).toBe(503)
      expect(ProblemSchema.parse(await response.json()).detail).toContain('failing')
    }
  })

  it('empty has the frame, and nothing entered yet', async () => {
    play('empty')
    const { framework, milestones, events, bodies, sources } = await snapshot()
    expect(framework.measures).toHaveLength(24)
    expect([milestones, events, bodies]).toEqual([[], [], []])
    expect(sources.map(({ id }) => id)).toEqual([framework.paper.id])
  })

  it('stale answers first with the current revision, then with an older one', async () => {
    play('stale')
    const first = await snapshot()
    const second = await snapshot()
    expect(second.revision).toBeLessThan(first.revision)
    expect(second.evidenceDate < first.evidenceDate).toBe(true)
    expect((await snapshot('ja')).revision).toBe(first.revision)
  })

  it('slow answers as the reference records do, but later', { timeout: 20_000 }, async () => {
    play('slow')
    const start = performance.now()
    expect(HealthSchema.parse(await (await ask('/health')).json()).status).toBe('ok')
    expect(performance.now() - start).toBeGreaterThan(2500)
  })
})

describe('the large scenario', () => {
  beforeEach(() => play('large'))

  it('has thousands of milestones, in any language', { timeout: 60_000 }, async () => {
    const snapshots = await Promise.all((['en', 'zh'] as const).map(snapshot))
    for (const { milestones } of snapshots) expect(milestones).toHaveLength(LARGE.milestones)
    expect(new Set(snapshots.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    const [english, chinese] = snapshots
    expect(english?.milestones[0]?.title).not.toEqual(chinese?.milestones[0]?.title)
  })
})
