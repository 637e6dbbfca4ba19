import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { DIST } from '../../src/tooling/places.ts'
import { startServiceProcess, type ServiceProcess } from '../service-process.ts'
import { measureFirstView, type FirstView } from './first-view.ts'
import { describeSizes, kilobytes } from './kilobytes.ts'

const SCRIPT_KILOBYTES = 110
const REST_KILOBYTES = 35

const total = (sizes: ReadonlyMap<string, number>) =>
  kilobytes([...sizes.values()].reduce((sum, size) => sum + size, 0))

describe('the first view of the overview is light (brotli)', () => {
  let service: ServiceProcess | undefined
  const views = new Map<string, FirstView>()

  beforeAll(async () => {
    service = await startServiceProcess()
    for (const language of LANGUAGES) views.set(language, await measureFirstView(service.address, language))
  })
  afterAll(() => service?.stop())

  const viewIn = (language: string): FirstView => {
    const view = views.get(language)
    if (view === undefined) throw new Error(`nothing was measured in ${language}`)
    return view
  }

  it.each(LANGUAGES)(`in %s it needs at most ${SCRIPT_KILOBYTES} kB of script`, (language) => {
    const { scripts } = viewIn(language)
    expect(scripts.size, 'the page has scripts').toBeGreaterThanOrEqual(2)
    expect(total(scripts), describeSizes(scripts)).toBeLessThanOrEqual(SCRIPT_KILOBYTES)
  })

  it.each(LANGUAGES)(`in %s it needs at most ${REST_KILOBYTES} kB of HTML, style sheets and the rest`, (language) => {
    const { rest } = viewIn(language)
    expect(rest.size, 'the page has a style sheet').toBeGreaterThanOrEqual(2)
    expect(total(rest), describeSizes(rest)).toBeLessThanOrEqual(REST_KILOBYTES)
  })

  it('does not wait for the charting library', () => {
    // Class names survive minification, and recharts puts this one on every chart.
    const withCharts = [...viewIn('en').scripts.keys()].filter((file) =>
      readFileSync(join(DIST, file), 'utf8').includes('recharts-wrapper'),
    )
    expect(withCharts).toEqual([])
  })
})
