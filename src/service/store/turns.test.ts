import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Turns, WritersBusyError } from './turns.ts'

const SHORT = 20
const LONG = 60_000

describe('Turns', () => {
  it('one after the other, in the order in which they were asked for; an error of one is not the next one’s', async () => {
    const turns = new Turns()
    const steps: string[] = []
    const take = (name: string): Promise<string> =>
      turns.take(LONG, async () => {
        steps.push(`${name} begins`)
        await sleep(1)
        steps.push(`${name} ends`)
        if (name === 'b') throw new Error(name)
        return name
      })
    const done = await Promise.allSettled(['a', 'b', 'c'].map(take))
    expect(done.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'a',
      'Error: b',
      'c',
    ])
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('whoever has waited long enough is told while the first is still at it; nothing of his is done, and the others keep their places', async () => {
    const turns = new Turns()
    const steps: string[] = []
    const first = Promise.withResolvers<void>()
    const step = (name: string) => async () => void steps.push(name)
    const long = turns.take(LONG, async () => first.promise)
    const impatient = turns.take(SHORT, step('impatient'))
    const patient = [turns.take(LONG, step('second')), turns.take(LONG, step('third'))]
    await expect(impatient).rejects.toBeInstanceOf(WritersBusyError)
    expect(steps).toEqual([])
    first.resolve()
    await Promise.all([long, ...patient])
    expect(steps).toEqual(['second', 'third'])
  })

  it('whoever has his turn may take his time', async () => {
    const turns = new Turns()
    expect(await turns.take(SHORT, async () => sleep(3 * SHORT, 'done'))).toBe('done')
  })
})
