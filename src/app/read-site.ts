import { PLAIN_SITE, SiteSchema, type Site } from '#src/domain/contract/site.ts'

/** What was written into the page of where it stands; nothing was where nobody drew it. */
export function readSite(page: Document): Site {
  const text = page.querySelector('#site')?.textContent
  return text === undefined || text === null ? PLAIN_SITE : SiteSchema.parse(JSON.parse(text))
}
