import { describe, expect, it } from 'vitest'
import { renderAt } from '#tests/components/render-at.tsx'
import { REFERENCE } from '#tests/builders/reference.ts'
import { trackerOf } from '#src/domain/tracker.ts'
import { DatasetScript } from './dataset-script.tsx'

function described(address: string, tracker = REFERENCE.trackerFor('en')): unknown {
  const { container } = renderAt(address, <DatasetScript />, tracker)
  return JSON.parse(container.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
}

describe('the description for catalogues of data sets', () => {
  it('names what it covers, its state, the paper it is based on and where to get it', () => {
    expect(described('/en?country=KR')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Four Paths',
      url: 'http://localhost:3000/en',
      inLanguage: ['en', 'zh-Hans', 'ja', 'ko'],
      temporalCoverage: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\/2026-06-30$/),
      dateModified: '2026-11-23',
      version: '1',
      identifier: 'reference',
      isBasedOn: { '@type': 'ScholarlyArticle', datePublished: '2025-01', inLanguage: 'zh' },
      distribution: [
        { contentUrl: 'http://localhost:3000/api/v1/export.json?lang=en', encodingFormat: 'application/json' },
        { contentUrl: 'http://localhost:3000/api/v1/export.csv?lang=en', encodingFormat: 'text/csv' },
      ],
    })
  })

  it('cannot be ended by a title that ends a script', () => {
    const { snapshot } = REFERENCE.trackerFor('en')
    const paper = { ...snapshot.framework.paper, title: '</script><b>' }
    const tracker = trackerOf({ ...snapshot, framework: { ...snapshot.framework, paper } })
    expect(described('/en', tracker)).toMatchObject({ isBasedOn: { name: { '@value': '</script><b>' } } })
    expect(document.querySelector('script[type="application/ld+json"]')?.innerHTML).not.toContain('</')
  })
})
