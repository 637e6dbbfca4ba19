import { test as base } from '@playwright/test'
import { watchContext } from './page-guard.ts'

export { expect } from '@playwright/test'
export { expectNoAxeViolations } from './axe.ts'
export { LANGUAGES } from '#src/domain/vocabulary.ts'
export { DEPTH_LANGUAGES, IS_FULL, isPrintedIn, onBothSizes, onBothSizesIn } from './viewports.ts'

interface Guards {
  /** What a journey provokes on purpose, such as the browser's own line about a failed request. Nothing by default. */
  expectedNoise: readonly RegExp[]
  pageGuard: undefined
}

/** Every journey uses this `test`: a page that misbehaves fails it, whatever else the journey looked at. */
export const test = base.extend<Guards>({
  expectedNoise: [[], { option: true }],
  pageGuard: [
    async ({ context, baseURL, expectedNoise }, use) => {
      if (baseURL === undefined) throw new Error('Journeys need a baseURL')
      const faults = await watchContext(context, baseURL)
      await use(undefined)
      const unexpected = faults.filter((fault) => !expectedNoise.some((pattern) => pattern.test(fault)))
      base.expect(unexpected, 'nothing may go wrong on the page').toEqual([])
    },
    { auto: true },
  ],
})
