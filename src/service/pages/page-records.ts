import type { Edition } from '#src/domain/contract/edition.ts'
import type { PageRecords } from '#src/domain/contract/page.ts'

/** What pages are drawn from. */
export function recordsOf(edition: Edition): PageRecords {
  return {
    trackerFor: (language) => edition.trackerFor(language),
    textMatchFor: (q) => edition.textMatchFor(q),
    bodyMatchFor: (q) => edition.bodyMatchFor(q),
  }
}
