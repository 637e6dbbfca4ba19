import { describe, expect, it } from 'vitest'
import { UnmetNeedError, type Need } from './need.ts'
import { provide, provideOne } from './provide.ts'

function needOf(name: string, find: Need['find']): Need {
  return { name, packages: [], advice: `Install ${name}.`, find }
}

describe('provide(needs)', () => {
  it('installs nothing where nothing is missing', async () => {
    await expect(provide([needOf('sh', () => '/bin/sh')])).resolves.toBeUndefined()
    await expect(provideOne(needOf('sh', () => '/bin/sh'))).resolves.toBe('/bin/sh')
  })

  it('looks only when the call before it is done', async () => {
    const looked: string[] = []
    const watched = (name: string) =>
      needOf(name, () => {
        looked.push(name)
        return name
      })
    await Promise.all([provide([watched('first'), watched('second')]), provide([watched('third')])])
    expect(looked).toEqual(['first', 'second', 'third'])
  })

  it('a need that cannot be met names itself, and does not spoil the next call', async () => {
    const missing = needOf('the unobtainable', () => undefined)
    const unmet = provide([missing])
    const next = provide([needOf('sh', () => '/bin/sh')])
    await expect(unmet).rejects.toThrow(UnmetNeedError)
    await expect(unmet).rejects.toThrow('the unobtainable is missing. Install the unobtainable.')
    await expect(next).resolves.toBeUndefined()
  })
})
