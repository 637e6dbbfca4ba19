import { describe, expect, it } from 'vitest'
import { languageOf, LocalTextSchema, localiseText, wordsOf, type LocalText } from './text.ts'
import type { Language } from './vocabulary.ts'

const ALL: LocalText = { en: 'talks', zh: '会谈', ja: '協議', ko: '협의' }

describe('localiseText(text, language)', () => {
  it.each<[string, LocalText, Language, string, Language]>([
    ['English', ALL, 'en', 'talks', 'en'],
    ['Chinese', ALL, 'zh', '会谈', 'zh'],
    ['Japanese', ALL, 'ja', '協議', 'ja'],
    ['Korean', ALL, 'ko', '협의', 'ko'],
    ['without a translation, English', { en: 'talks', ja: '協議' }, 'ko', 'talks', 'en'],
    ['without English, Chinese', { ko: '협의', ja: '協議', zh: '会谈' }, 'en', '会谈', 'zh'],
    ['then Japanese', { ko: '협의', ja: '協議' }, 'zh', '協議', 'ja'],
    ['what there is', { ko: '협의' }, 'ja', '협의', 'ko'],
  ])('%s', (_, text, reader, words, language) => {
    const shown = localiseText(text, reader)
    expect(wordsOf(shown)).toBe(words)
    expect(languageOf(shown, reader)).toBe(language)
  })

  it('marks words of another language with its name, and the reader’s own with nothing', () => {
    expect(localiseText(ALL, 'ja')).toBe('協議')
    expect(localiseText({ en: 'talks' }, 'ja')).toEqual({ text: 'talks', lang: 'en' })
  })

  it('makes nothing up for a text without any language', () => {
    expect(() => localiseText({}, 'en')).toThrow('a text without any language')
  })
})

describe('LocalTextSchema', () => {
  it.each([
    [{ en: 'talks' }, true],
    [ALL, true],
    [{}, false],
    [{ en: '' }, false],
    [{ en: ' ' }, false],
    [{ en: 'talks', ko: '' }, false],
    [{ en: 'talks', fr: 'pourparlers' }, false],
    ['talks', false],
    [null, false],
  ])('%j: %s', (text, isText) => {
    expect(LocalTextSchema.safeParse(text).success).toBe(isText)
  })
})
