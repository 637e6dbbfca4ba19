// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { makeFile } from '#src/files/make-file.ts'
import { element, xmlDocument } from '#src/files/xml.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
/** RFC 4151. */
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}){0,2}:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

function read(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

function texts(parent: Element, name: string): string[] {
  return [...parent.children].filter(({ localName }) => localName === name).map(({ textContent }) => textContent ?? '')
}

/** What RFC 4287 demands of a feed, by a parser that stops at the first character that is not XML. */
function faultsOf(document: Document): string[] {
  const feed = document.documentElement
  const entries = [...feed.getElementsByTagNameNS(ATOM, 'entry')]
  const ids = entries.flatMap((entry) => texts(entry, 'id'))
  const once = (parent: Element) => ['id', 'title', 'updated'].filter((name) => texts(parent, name).length !== 1)
  return [
    ...(feed.localName === 'feed' && feed.namespaceURI === ATOM ? [] : ['is not a feed']),
    ...[feed, ...entries].flatMap(once),
    ...(texts(feed, 'author').length === 1 ? [] : ['has no author']),
    ...[...texts(feed, 'id'), ...ids].filter((id) => !TAG_URI.test(id)),
    ...[feed, ...entries].flatMap((parent) => texts(parent, 'updated')).filter((moment) => !MOMENT.test(moment)),
    ...(new Set(ids).size === ids.length ? [] : ['has an id twice']),
    ...entries.filter((entry) => entry.querySelector('link[rel=alternate][href]') === null).map(() => 'links nowhere'),
    ...(feed.querySelector(':scope > link[rel=self]') === null ? ['does not name itself'] : []),
  ]
}

async function feedOf(language: (typeof LANGUAGES)[number], since: string): Promise<Document> {
  const tracker = REFERENCE.trackerFor(language)
  const { content } = await makeFile(tracker, viewAt(tracker, { since }), 'atom')
  return read(String(content))
}

describe.each(LANGUAGES)('the feed of changes in %s', (language) => {
  it('is lawful Atom', async () => {
    const document = await feedOf(language, '2024-01-01')
    expect(document.getElementsByTagNameNS(ATOM, 'entry').length).toBeGreaterThan(50)
    expect(faultsOf(document)).toEqual([])
  })

  it('without a change is lawful Atom too', async () => {
    const document = await feedOf(language, '2026-06-30')
    expect(document.getElementsByTagNameNS(ATOM, 'entry').length).toBe(0)
    expect(faultsOf(document)).toEqual([])
  })

  it('says its language', async () => {
    const document = await feedOf(language, '2026-06-30')
    expect(document.documentElement.getAttribute('xml:lang')).toMatch(new RegExp(`^${language}`))
  })
})

describe('element(name, attributes, …content)', () => {
  it.each([
    ['markup', '<b>&amp;</b> "x"'],
    ['the end of a CDATA section', ']]>'],
    ['line ends', 'a\nb'],
    ['tabs', 'a\tb'],
    ['emoji', '😀'],
    ['10 kB', 'x"<'.repeat(3500)],
  ])('keeps %s as text and as an attribute', (_, text) => {
    const { documentElement } = read(xmlDocument(element('a', { title: text }, text)))
    expect([documentElement.textContent, documentElement.getAttribute('title')]).toEqual([text, text])
  })

  it.each(['\u0000', '\u000B', '\u001F', '\uFFFE', '\uD800', '\u202E'])(
    'replaces what XML cannot hold: %j',
    (character) => {
      const { documentElement } = read(xmlDocument(element('a', { title: character }, `x${character}y`)))
      expect(documentElement.textContent).toBe('x\uFFFDy')
    },
  )
})
