/** The one HTML file of the pages, once for each language. */
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EncodedBody } from '../http/encoded-body.ts'
import { hashText } from '../http/hash-text.ts'
import type { SentText } from '../http/send-text.ts'

export type PageShell = Omit<SentText, 'status'>
/** Null where the pages have not been built. */
export type PageShells = ReadonlyMap<Language, PageShell> | null

/** A screen reader chooses its voice, and a browser its glyphs for Han characters, before any script has run. */
function inLanguage(html: string, language: Language): string {
  return html.replace(/<html\b([^>]*?)\slang="[^"]*"/i, `<html$1 lang="${language}"`)
}

function shellOf(html: string): PageShell {
  return {
    hash: hashText(html).slice(0, 32),
    body: new EncodedBody(html),
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  }
}

export async function readPageShells(folder: string): Promise<PageShells> {
  try {
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    return new Map(LANGUAGES.map((language) => [language, shellOf(inLanguage(html, language))]))
  } catch {
    return null
  }
}
