import { describe, expect, it, vi } from 'vitest'
import { say } from './output.ts'
import { inTurns, runStages } from './run-stages.ts'
import type { Stage } from './stage.ts'

function stage(name: string, run: Stage['run'] = async () => ({ passed: 1, failed: 0 })): Stage {
  return { name, run }
}

function narrow(name: string, run?: Stage['run']): Stage {
  return { ...stage(name, run), isNarrow: true }
}

function printed(): string[] {
  const parts: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    parts.push(String(part))
    return true
  })
  return parts
}

describe('stages', () => {
  it('run beside each other only where both leave room', () => {
    const stages = [stage('a'), narrow('b'), narrow('c'), stage('d'), narrow('e')]
    expect(inTurns(stages).map((turn) => turn.map(({ name }) => name))).toEqual([['a'], ['b', 'c'], ['d'], ['e']])
  })

  it('all run, two of the narrow ones at once, and each is told in one piece', async () => {
    const parts = printed()
    let now = 0
    let most = 0
    const busy = (name: string) =>
      narrow(name, async () => {
        now += 1
        most = Math.max(most, now)
        say(`${name} begins. `)
        await new Promise((resolve) => setTimeout(resolve, 5))
        say(`${name} ends.`)
        now -= 1
        return { passed: 2, failed: 0 }
      })
    const results = await runStages([busy('a'), busy('b'), busy('c')], () => false)
    vi.restoreAllMocks()
    expect(most).toBe(2)
    expect(results.map(({ passed }) => passed)).toEqual([2, 2, 2])
    expect(parts.toSorted()).toEqual(['a', 'b', 'c'].map((name) => `\n=== ${name}\n${name} begins. ${name} ends.`))
  })

  it('go on after one that could not run, which counts as a failure', async () => {
    const parts = printed()
    const broken = (make: typeof stage) => make('broken', () => Promise.reject(new Error('planted')))
    const results = await runStages([broken(stage), broken(narrow), narrow('c')], () => false)
    vi.restoreAllMocks()
    expect(results.map(({ name, failed }) => [name, failed])).toEqual([
      ['broken', 1],
      ['broken', 1],
      ['c', 0],
    ])
    expect(parts.filter((part) => part.includes('planted'))).toHaveLength(2)
  })

  it('do not begin once the run is interrupted', async () => {
    const run = vi.fn<Stage['run']>(async () => ({ passed: 1, failed: 0 }))
    expect(await runStages([stage('a', run), narrow('b', run), narrow('c', run)], () => true)).toEqual([])
    expect(run).not.toHaveBeenCalled()
  })
})
