/**
 * What a page must know of where it stands: written into the page by whoever made it (the service, the static edition),
 * read by the same components in the browser.
 */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { API_PREFIX } from './question.ts'

export const SiteSchema = z.strictObject({
  /** Where the tracker stands on its host: '' or '/tracker', never with a slash at its end. */
  base: z.string(),
  /** Files without a service: nothing is asked again, and files are found beside the pages. */
  isStatic: z.boolean(),
  /** The day that is shown where the address names none; null: the evidence date. */
  asOf: z.nullable(DaySchema),
  /** The revision that the page was written from; null: it was written from none. */
  revision: z.nullable(z.int()),
  /** Where the snapshot of that revision is, by language; its content never changes. */
  snapshots: z.record(z.enum(LANGUAGES), z.string()),
  searchIndex: z.string(),
})
export type Site = z.infer<typeof SiteSchema>

/** The snapshot in a language as it is now; asked again, it tells of a new revision. */
export function snapshotAddress(language: Language): string {
  return `${API_PREFIX}/tracker?lang=${language}`
}

/** A page that nobody wrote anything into, as in development: everything comes from the API. */
export const PLAIN_SITE: Site = {
  base: '',
  isStatic: false,
  asOf: null,
  revision: null,
  snapshots: {
    en: snapshotAddress('en'),
    zh: snapshotAddress('zh'),
    ja: snapshotAddress('ja'),
    ko: snapshotAddress('ko'),
  },
  searchIndex: `${API_PREFIX}/search-index`,
}
