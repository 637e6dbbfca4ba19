import { describe, expect, it } from 'vitest'
import { readBenchOrder, SECTIONS } from './options.ts'

describe('readBenchOrder(args)', () => {
  it.each([
    [[], { sections: [...SECTIONS], sizes: [70, 10_000], json: null }],
    [
      ['--only', 'export,start-up', '--large', '--json', 'a.json'],
      { sections: ['start-up', 'export'], sizes: [70, 10_000, 100_000], json: 'a.json' },
    ],
    [['--only', 'endurance'], { sections: ['endurance'], sizes: [70, 10_000], json: null }],
    [['--help'], null],
  ])('%j', (args, order) => {
    expect(readBenchOrder(args)).toEqual(order)
  })

  it('names what it does not know', () => {
    expect(() => readBenchOrder(['--only', 'start-up,speed'])).toThrow('No such section: speed')
    expect(() => readBenchOrder(['--fast'])).toThrow('--fast')
  })
})
