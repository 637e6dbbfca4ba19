import { describe, expect, it } from 'vitest'
import { loadArrivingMessages } from './arriving-messages.ts'
import { en } from './messages/en/index.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { loadMessages } from './load-messages.ts'

describe('loadArrivingMessages(language)', () => {
  it('has the words of the first view at once, and asks a reader of other words to wait', async () => {
    const { messages, requestPages } = await loadArrivingMessages('en')
    expect(messages.overview).toBe(en.overview)
    expect(() => messages.briefing.composer).toThrow(expect.any(Promise))
    await requestPages()
    expect(messages.briefing).toBe(en.briefing)
  })

  it.each(LANGUAGES)('holds in the end every word of %s', async (language) => {
    const { messages, requestPages } = await loadArrivingMessages(language)
    await requestPages()
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(await loadMessages(language)).toSorted())
  })
})
