import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { LANGUAGES } from '../vocabulary.ts'
import { describe, expect, it } from 'vitest'
import { exportRows } from './export-rows.ts'
import { jsonExport, JsonExportSchema } from './json-export.ts'

describe.each(LANGUAGES)('the JSON export in %s', (language) => {
  const tracker = REFERENCE.trackerFor(language)
  const exported = JsonExportSchema.parse(
    JSON.parse(JSON.stringify(jsonExport(exportRows(tracker, viewAt(tracker, { country: ['KR'] }))))),
  )

  it('has the shape that the description of the API promises', () => {
    expect(exported).toMatchObject({ lang: language, viewer: 'KR', query: 'country=KR&asOf=2026-06-30' })
  })

  it('holds exactly the sources that its reports name', () => {
    const named = new Set(exported.reports.flatMap(({ sources }) => sources))
    expect(exported.sources.map(({ id }) => id).toSorted()).toEqual([...named].toSorted())
  })
})

describe('a file about the past', () => {
  it('holds no report that took effect or was recorded later', () => {
    const tracker = REFERENCE.trackerFor('en')
    const { reports } = exportRows(tracker, viewAt(tracker, { asOf: '2024-12-31' }))
    expect(reports.length).toBeGreaterThan(0)
    expect(reports.filter(({ report }) => report.date > '2024-12-31')).toEqual([])
    expect(exportRows(tracker, viewAt(tracker, { knownOn: '2026-01-01' })).reports).toEqual([])
  })
})
