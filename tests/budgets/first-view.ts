import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#src/domain/vocabulary.ts'
import { DIST } from '../../src/tooling/places.ts'
import { bytesSent } from './bytes-sent.ts'
import { brotliBytes } from './kilobytes.ts'

export interface FirstView {
  readonly scripts: ReadonlyMap<string, number>
  /** The document, style sheets, fonts, icons. */
  readonly rest: ReadonlyMap<string, number>
}

/** Every file that the overview in a language asks for by itself, with its size over the wire, and the document's own. */
export async function measureFirstView(address: string, language: Language): Promise<FirstView> {
  const page = `${address}/${language}`
  const html = await (await fetch(page)).text()
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*?(?:src|href)="\/([^"?]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  )
  const files = [...new Set(named)].filter((file) => existsSync(join(DIST, file)))
  const sizes = files.map((file): [string, number] => [file, brotliBytes(join(DIST, file))])
  const isScript = (file: string) => file.endsWith('.js')
  const { bytes } = await bytesSent(page)
  return {
    scripts: new Map(sizes.filter(([file]) => isScript(file))),
    rest: new Map([['the document', bytes], ...sizes.filter(([file]) => !isScript(file))]),
  }
}
