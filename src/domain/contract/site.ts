/**
 * What a page must know of where it stands: written into the page by whoever made it (the service, the static edition),
 * read by the same components in the browser.
 */
import * as z from 'zod/mini'
import { DaySchema } from '../calendar-date.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { API_PREFIX } from './question.ts'

/**
 * Above so many milestones the service works out what a page shows, and the page carries no records. Measured on a
 * processor four times slower: docs/performance.md, docs/decisions/0021.
 */
export const MOST_IN_BROWSER = 1000

const InBrowserSchema = z.strictObject({
  by: z.literal('browser'),
  /** Where the snapshot of the page's revision is, by language; its content never changes. */
  snapshots: z.record(z.enum(LANGUAGES), z.string()),
  searchIndex: z.string(),
  /** `desk`: only the pages of those who keep the records; the service answers every other, and nothing is kept offline. */
  pages: z.enum(['all', 'desk']),
})

export const SiteSchema = z.strictObject({
  /** Where the tracker stands on its host: '' or '/tracker', never with a slash at its end. */
  base: z.string(),
  /** Files without a service: nothing is asked again, and files are found beside the pages. */
  isStatic: z.boolean(),
  /** The day that is shown where the address names none; null: the evidence date. */
  asOf: z.nullable(DaySchema),
  /** The revision that the page was written from; null: it was written from none. */
  revision: z.nullable(z.int()),
  /** Who works out what the pages show. */
  answers: z.discriminatedUnion('by', [InBrowserSchema, z.strictObject({ by: z.literal('service') })]),
})
export type Site = z.infer<typeof SiteSchema>
export type InBrowser = z.infer<typeof InBrowserSchema>

/** The snapshot in a language as it is now; asked again, it tells of a new revision. */
export function snapshotAddress(language: Language): string {
  return `${API_PREFIX}/tracker?lang=${language}`
}

/** Everything from the API, as it is now. */
export const FROM_API: InBrowser = {
  by: 'browser',
  snapshots: {
    en: snapshotAddress('en'),
    zh: snapshotAddress('zh'),
    ja: snapshotAddress('ja'),
    ko: snapshotAddress('ko'),
  },
  searchIndex: `${API_PREFIX}/search-index`,
  pages: 'all',
}

/** A page that nobody wrote anything into, as in development: everything comes from the API. */
export const PLAIN_SITE: Site = {
  base: '',
  isStatic: false,
  asOf: null,
  revision: null,
  answers: FROM_API,
}

/** The snapshot that the page was written from; where it names none, as it is now. */
export function firstSnapshot({ answers }: Site, language: Language): string {
  return answers.by === 'browser' ? answers.snapshots[language] : snapshotAddress(language)
}

export function searchIndexOf({ answers }: Site): string {
  return answers.by === 'browser' ? answers.searchIndex : FROM_API.searchIndex
}

/** Whether the service answers the public pages, of which the browser then works out nothing. */
export function isAnswered({ answers }: Site): boolean {
  return answers.by === 'service'
}
