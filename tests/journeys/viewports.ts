/** The two sizes we promise: a small office laptop and a phone held upright. */
export const VIEWPORTS = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const

/** `test('…', onBothSizes, async () => …)` runs on the laptop and on the phone; without it, on the laptop only. */
export const onBothSizes = { tag: '@phone' }
