/**
 * Writes a whole edition as files: pages drawn in four languages, the records, the exports, the feeds. Nothing in it knows
 * when or where it was written, so the same revision gives the same bytes.
 */
import type { Edition } from '#src/domain/contract/edition.ts'
import type { RenderPage } from '#src/domain/contract/page.ts'
import { FILE_FORMATS } from '#src/domain/export/file-formats.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { answerFile } from '#src/files/file-answer.ts'
import { documentOf } from '../pages/document.ts'
import { recordsOf } from '../pages/page-records.ts'
import type { AssetsOf } from '../pages/page-assets.ts'
import { entrancePage } from './entrance-page.ts'
import { editionPages } from './edition-pages.ts'
import type { PublishOrder } from './publish-order.ts'
import { staticSite, type StaticSite } from './static-site.ts'

export interface PublishParts {
  readonly edition: Edition
  readonly renderPage: RenderPage
  readonly assetsOf: AssetsOf
  /** The built service worker. */
  readonly worker: string
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
}

type Order = Pick<PublishOrder, 'base' | 'asOf'>

async function writePages(parts: PublishParts, { site }: StaticSite, language: Language): Promise<number> {
  const { edition, renderPage, assetsOf, write } = parts
  const records = recordsOf(edition)
  const pathnames = editionPages(edition.trackerFor(language))
  for (const pathname of pathnames) {
    const page = await renderPage({ site, language, pathname, search: '', ...records })
    if (page.status !== 200 || page.faults.length > 0)
      throw new Error(`${pathname} cannot be drawn: ${String(page.faults[0])}`)
    const html = documentOf({ site, language, assets: assetsOf([page.words, page.module], 'browser'), page })
    await write(`${pathname.slice(1)}/index.html`, html)
  }
  const words = `src/i18n/messages/${language}/first.ts`
  await write(
    `offline/${language}.html`,
    documentOf({ site, language, assets: assetsOf([words], 'browser'), page: null }),
  )
  return pathnames.length
}

async function writeExports({ edition, write }: PublishParts, { asOf }: Order, language: Language): Promise<void> {
  const asked: [string, string][] = asOf === null ? [] : [['asOf', asOf]]
  for (const format of FILE_FORMATS) {
    const file = await answerFile(edition, format, { method: 'GET', pairs: [...asked, ['lang', language]] })
    if (!('content' in file)) throw new Error(`the ${format} file cannot be made`)
    await write(`files/four-paths.${language}.${format}`, file.content)
  }
}

/** @returns how many pages were written */
export async function publish(parts: PublishParts, order: Order): Promise<number> {
  const { edition, assetsOf, write } = parts
  const written = staticSite(edition, order)
  for (const [path, text] of written.files) await write(path, text)
  let pages = 0
  for (const language of LANGUAGES) {
    pages += await writePages(parts, written, language)
    await writeExports(parts, order, language)
  }
  const { revision, fingerprint } = edition
  await write('sw.js', parts.worker.replace('%EDITION%', `${revision} ${fingerprint} ${order.asOf ?? ''}`))
  for (const path of ['index.html', '404.html']) await write(path, entrancePage(written.site, assetsOf))
  return pages
}
