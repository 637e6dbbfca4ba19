import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BRIEFING_PRESETS, BRIEFING_SECTIONS } from '#src/domain/briefing/options.ts'
import { briefingPairs, parseBriefingAddress, toggled } from './briefing-address.ts'
import { MARGIN_PRESETS } from './margins.ts'

const parse = (query: string) => parseBriefingAddress(new Map(new URLSearchParams(query)))

describe('parseBriefingAddress(parameters)', () => {
  it('takes two pages with the usual sections and margins where nothing is asked for', () => {
    expect(parse('')).toEqual({
      options: { preset: 'two-page', sections: BRIEFING_SECTIONS },
      margins: 'even',
      problems: [],
    })
  })

  it('names what it does not know', () => {
    expect(parse('preset=long&sections=paths,weather&margins=us').problems.map(({ parameter }) => parameter)).toEqual([
      'preset',
      'sections',
      'margins',
    ])
  })

  it('tells no section from the usual ones', () => {
    expect(parse('sections=none').options.sections).toEqual([])
  })

  it('reads back every briefing that it can write', () => {
    const briefings = fc.record({
      preset: fc.constantFrom(...BRIEFING_PRESETS),
      sections: fc.subarray([...BRIEFING_SECTIONS]),
      margins: fc.constantFrom(...MARGIN_PRESETS),
    })
    fc.assert(
      fc.property(briefings, ({ preset, sections, margins }) => {
        const address = { options: { preset, sections }, margins }
        expect(parseBriefingAddress(new Map(briefingPairs(address)))).toEqual({ ...address, problems: [] })
      }),
    )
  })

  it('keeps the order of the paper when a section comes back', () => {
    expect(toggled(['paths', 'unknown'], 'next')).toEqual(['paths', 'next', 'unknown'])
    expect(toggled(['paths', 'next'], 'next')).toEqual(['paths'])
  })
})
