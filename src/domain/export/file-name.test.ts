import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { describe, expect, it } from 'vitest'
import { exportRows } from './export-rows.ts'
import { FILE_FORMATS, type FileFormat } from './file-formats.ts'
import { fileNameOf } from './file-name.ts'

function nameOf(selection: SelectionOverrides, format: FileFormat = 'csv', language: Language = 'ko'): string {
  const tracker = REFERENCE.trackerFor(language)
  return fileNameOf(exportRows(tracker, viewAt(tracker, selection)).head, format)
}

describe('fileNameOf(head, format)', () => {
  it.each([
    [{}, /^four-paths_ko_2026-06-30_all_[0-9a-f]{8}\.csv$/],
    [{ country: ['CN', 'KR'] }, /^four-paths_ko_2026-06-30_CN-KR_[0-9a-f]{8}\.csv$/],
    [{ asOf: '2025-03-31' }, /^four-paths_ko_2025-03-31_all_[0-9a-f]{8}\.csv$/],
  ] as const)('%j is %s', (selection, expected) => {
    expect(nameOf({ ...selection, ...('country' in selection ? { country: [...selection.country] } : {}) })).toMatch(
      expected,
    )
  })

  it('is ASCII in every language and format', () => {
    for (const language of LANGUAGES) {
      for (const format of FILE_FORMATS) expect(nameOf({ q: '首脑会议' }, format, language)).toMatch(/^[\w.-]+$/)
    }
  })

  it('tells two selections apart that only differ in the filter', () => {
    expect(nameOf({ status: ['achieved'] })).not.toBe(nameOf({ status: ['agreed'] }))
  })
})
