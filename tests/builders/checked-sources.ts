/** The reference records, which hold no check of an address and no archived copy, as they might be after a check. */
import { editionOf } from '#src/domain/contract/edition.ts'
import { buildDay } from './dates.ts'
import { REFERENCE } from './reference.ts'

export const CHECKED_SOURCE = 'mofa-kr-9th-declaration'
export const CHECKED_ON = buildDay('2026-12-01')
export const ARCHIVED_AT = 'https://web.archive.org/web/20261201000000/https://www.mofa.go.kr/'

export const CHECKED = editionOf({
  revision: 2,
  fingerprint: 'checked',
  dataset: {
    ...REFERENCE.dataset,
    sources: REFERENCE.dataset.sources.map((source) =>
      source.id === CHECKED_SOURCE ? { ...source, checked: CHECKED_ON, archived: ARCHIVED_AT } : source,
    ),
  },
})
