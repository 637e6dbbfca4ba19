import { describe, expect, it } from 'vitest'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { makeFile } from '#src/files/make-file.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { convert } from './convert.ts'

describe.each(LANGUAGES)('the Word document in %s, opened in LibreOffice', (language) => {
  it('has every milestone, and the fingerprint of the screen', async () => {
    const tracker = REFERENCE.trackerFor(language)
    const view = viewAt(tracker, { country: ['KR'] })
    const { content, fingerprint } = await makeFile(tracker, view, 'docx')
    if (typeof content === 'string') throw new TypeError('a Word document is not text')
    const [converted] = await convert('briefing.docx', content, 'txt:Text (encoded):UTF8')
    const text = converted?.content.toString('utf8') ?? ''
    expect(view.items.filter(({ title }) => !text.includes(wordsOf(title)))).toEqual([])
    expect(text).toContain(fingerprint)
  })
})
