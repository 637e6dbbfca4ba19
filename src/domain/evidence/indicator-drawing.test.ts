import { describe, expect, it } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { drawingOf } from './indicator-drawing.ts'

const { indicators } = REFERENCE.trackerFor('en').snapshot.framework
const idsOf = (drawing: string) => indicators.filter((one) => drawingOf(one) === drawing).map(({ id }) => id)

describe('drawingOf(indicator)', () => {
  it('draws what the paper gives for several', () => {
    expect(idsOf('values')).toEqual([
      'services-trade-share',
      'industrial-value-added',
      'population',
      'internet-penetration',
    ])
  })

  it('draws ratios where the paper gives no more', () => {
    expect(idsOf('ratios')).toEqual(['manufacturing-value-added'])
  })

  it('leaves single figures as figures', () => {
    expect(idsOf('figure')).toHaveLength(8)
  })
})
