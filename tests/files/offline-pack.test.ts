// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { briefing } from '#src/domain/briefing/briefing.ts'
import { usualOptions } from '#src/domain/briefing/options.ts'
import { listLengths } from '#src/domain/briefing/shorten.ts'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { offlinePack } from '#src/files/pack/offline-pack.ts'
import { buildI18n } from '#src/i18n/i18n.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { NOTHING_TYPED } from '#src/paper/editor-text.ts'
import { writePaper } from '#src/paper/write-paper.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'

async function packIn(language: Language, judgements = '') {
  const tracker = REFERENCE.trackerFor(language)
  const view = viewAt(tracker, { country: ['KR'] })
  const facts = briefing(tracker, view, usualOptions('annex'))
  const messages = await loadMessages(language)
  const paper = writePaper({
    briefing: facts,
    snapshot: tracker.snapshot,
    i18n: buildI18n(language, messages),
    limits: listLengths(facts),
    editor: { ...NOTHING_TYPED, judgements },
    permalink: 'https://tracker.example/en/briefing',
  })
  const html = offlinePack(tracker, view, paper, messages)
  return { html, facts, view, document: new DOMParser().parseFromString(html, 'text/html') }
}

describe.each(LANGUAGES)('the offline pack in %s', (language) => {
  it('holds every milestone of the view, in words and as data', async () => {
    const { document, view, facts } = await packIn(language)
    const text = document.body.textContent ?? ''
    expect(view.items.filter(({ title }) => !text.includes(wordsOf(title)))).toEqual([])
    const data: unknown = JSON.parse(document.querySelector('#data')?.textContent ?? '')
    expect(data).toMatchObject({ fingerprint: facts.fingerprint, items: view.items.map(({ id }) => ({ id })) })
    expect(document.documentElement.lang).toBe(LANGUAGE_TAGS[language])
  })

  it('asks for nothing from outside, and forbids it', async () => {
    const { document } = await packIn(language)
    expect(document.querySelectorAll('[src], link, script:not([type="application/json"])')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true)
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  it('points only to places that are in it', async () => {
    const { document } = await packIn(language)
    const missing = [...document.querySelectorAll('a')].filter(
      (link) => document.getElementById(link.hash.slice(1)) === null,
    )
    expect(missing.map((link) => link.hash)).toEqual([])
  })
})

it('what an editor types in an offline pack stays text', async () => {
  const { document, html } = await packIn('en', '</script><img src=x onerror=alert(1)>')
  expect(document.querySelectorAll('img, script:not([type])')).toHaveLength(0)
  expect(html).toContain('&lt;/script&gt;&lt;img')
})
