import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { DIST } from '../../src/tooling/places.ts'
import { measureFirstView } from './first-view.ts'
import { describeSizes, kilobytes } from './kilobytes.ts'

const SCRIPT_KILOBYTES = 110
const REST_KILOBYTES = 35

const total = (sizes: ReadonlyMap<string, number>) =>
  kilobytes([...sizes.values()].reduce((sum, size) => sum + size, 0))

describe.each(LANGUAGES)('the first view of the overview in %s is light (brotli)', (language) => {
  const { scripts, rest } = measureFirstView(language)

  it(`needs at most ${SCRIPT_KILOBYTES} kB of script`, () => {
    expect(scripts.size, 'the build has scripts').toBeGreaterThan(0)
    expect(total(scripts), describeSizes(scripts)).toBeLessThanOrEqual(SCRIPT_KILOBYTES)
  })

  it(`needs at most ${REST_KILOBYTES} kB of HTML, style sheets and the rest`, () => {
    expect(total(rest), describeSizes(rest)).toBeLessThanOrEqual(REST_KILOBYTES)
  })

  it('does not wait for the charting library', () => {
    // Class names survive minification, and recharts puts this one on every chart.
    const withCharts = [...scripts.keys()].filter((file) =>
      readFileSync(join(DIST, file), 'utf8').includes('recharts-wrapper'),
    )
    expect(withCharts).toEqual([])
  })
})
