import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { buildI18n } from './i18n.ts'
import { loadMessages } from './load-messages.ts'

describe.each(LANGUAGES)('numbers in %s', async (language) => {
  const { number } = buildI18n(language, await loadMessages(language))
  const expected = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })

  it('are those of the platform, whether they are short ones or not', () => {
    for (let value = 0; value <= 1001; value += 1) expect(number(value)).toBe(expected.format(value))
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (drawn) => {
        // Nothing has a sign, other than in the platform's own writing of it.
        const value = drawn === 0 ? 0 : drawn
        expect(number(value)).toBe(expected.format(value))
      }),
    )
  })

  it.each([0.005, 999.999, 1000, -1])('%d as well', (value) => expect(number(value)).toBe(expected.format(value)))
})
