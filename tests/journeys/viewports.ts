import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

/** The two sizes we promise: a small office laptop and a phone held upright. */
export const VIEWPORTS = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const

/** `test('…', onBothSizes, async () => …)` runs on the laptop and on the phone; without it, on the laptop only. */
export const onBothSizes = { tag: '@phone' }

const isSoak = process.env['SOAK'] === '1'

/**
 * Journeys are the dearest tests. In the short form (`npm test`) the pages of every day are opened in all four languages,
 * the others in one, and what is repeated in every language runs on the phone and on paper in one that breaks lines
 * anywhere; `npm run soak` runs all of it in all four.
 */
export const DEPTH_LANGUAGES: readonly Language[] = isSoak ? LANGUAGES : ['ja']
const PHONE_LANGUAGES: readonly Language[] = isSoak ? LANGUAGES : ['ja']
const PAPER_LANGUAGES: readonly Language[] = isSoak ? LANGUAGES : ['ja']

export function onBothSizesIn(language: Language): { tag?: string } {
  return PHONE_LANGUAGES.includes(language) ? onBothSizes : {}
}

/** Whether the journeys of secondary pages are printed in a language in this run. */
export function isPrintedIn(language: Language): boolean {
  return PAPER_LANGUAGES.includes(language)
}

/** Whether this run holds the long forms. */
export const IS_FULL = isSoak
