/** The HTML document around a drawn page. What the first screen needs stands first; scripts and records give way to it. */
import type { RenderedPage } from '#src/domain/contract/page.ts'
import { firstSnapshot, isAnswered, type Site } from '#src/domain/contract/site.ts'
import type { Language } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { PageAssets } from './page-assets.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

export interface DocumentParts {
  readonly site: Site
  readonly language: Language
  readonly assets: PageAssets
  /** Null: the browser draws the page by itself. */
  readonly page: RenderedPage | null
  /** How many milliseconds an answer may take at most, where the service answers the page (src/answered). */
  readonly patience?: number
}

/** Where the snapshot is that the browser will want; it is asked for beside the scripts, not after them. */
function preloads({ site, language, assets }: DocumentParts): string {
  if (isAnswered(site)) return ''
  const scripts = assets.scripts.map(
    (file) => `<link rel="modulepreload" href="${site.base}/${file}" fetchpriority="low" />`,
  )
  const snapshot = `<link rel="preload" as="fetch" href="${escapeHtml(firstSnapshot(site, language))}" crossorigin fetchpriority="low" media="(scripting: enabled)" />`
  return [...scripts, snapshot].join('')
}

/** The same for the header of the answer: a cache in front can send it before the page is there. */
export function preloadLinks({ base }: Pick<Site, 'base'>, { styles }: Pick<PageAssets, 'styles'>): string[] {
  return styles.map((file) => `<${base}/${file}>; rel=preload; as=style`)
}

/** A text of the records that contains the end of a script must not end it. */
function dataBlock(site: Site): string {
  return JSON.stringify(site).replaceAll('<', String.raw`\u003c`)
}

export function documentOf(parts: DocumentParts): string {
  const { site, language, assets, page, patience } = parts
  const answered = isAnswered(site)
    ? ` data-answered="yes"${patience === undefined ? '' : ` data-patience="${patience}"`}`
    : ''
  const title = page?.title ?? 'Four Paths'
  const styles = assets.styles.map((file) => `<link rel="stylesheet" href="${site.base}/${file}" />`).join('')
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}"${answered}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
${styles}
<meta name="color-scheme" content="light" />
<meta name="theme-color" content="#fbfaf6" />
${page === null ? '' : `<meta name="description" content="${escapeHtml(page.description)}" />`}
<link rel="icon" href="${site.base}/icon.svg" type="image/svg+xml" />
${page?.head ?? ''}${preloads(parts)}
<script type="module" src="${site.base}/${assets.entry}" fetchpriority="low"></script>
</head>
<body>
<div id="root">${page?.content ?? ''}</div>
<script type="application/json" id="site">${dataBlock(site)}</script>
</body>
</html>
`
}
