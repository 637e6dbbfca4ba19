import { describe, expect, it } from 'vitest'
import { readGenerateOrder } from './generate-order.ts'

describe('readGenerateOrder(args)', () => {
  it('has good defaults', () => {
    expect(readGenerateOrder([])).toEqual({ milestones: 10_000, seed: 4173, out: 'generated' })
  })

  it('takes what is given', () => {
    const args = ['--milestones', '70', '--seed=1', '--out', 'there']
    expect(readGenerateOrder(args)).toEqual({ milestones: 70, seed: 1, out: 'there' })
  })

  it('only helps when asked to', () => {
    expect(readGenerateOrder(['--help'])).toBeNull()
  })

  it.each(['0', '-1', '1.5', 'many', '1000001'])('names --milestones %s and every other fault', (milestones) => {
    const read = () => readGenerateOrder([`--milestones=${milestones}`, '--seed=x'])
    expect(read).toThrow(/--milestones should be[^]*--seed should be/)
  })

  it('refuses what it does not know', () => {
    expect(() => readGenerateOrder(['--mile', '7'])).toThrow(/--mile/)
  })
})
