/** What a printed page says, read with tools that know nothing of the product. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'

const run = promisify(execFile)

/** Text without the places where lines break, so that a title can be found however it was set. */
export function unbroken(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B•▪]+/g, '')
}

export interface Pdf {
  readonly pages: number
  /** Whole points. */
  readonly size: readonly [number, number]
  readonly isTagged: boolean
  /** The text of each page, unbroken. */
  readonly texts: readonly string[]
}

/** Prints as the print button does, and reads the file back. */
export async function printed(page: Page, file: string): Promise<Pdf> {
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true, printBackground: true })
  const { stdout: about } = await run('pdfinfo', [file])
  const { stdout: text } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(about)
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(about)?.[1]),
    size: [Math.round(Number(size?.[1])), Math.round(Number(size?.[2]))],
    isTagged: /Tagged:\s+yes/.test(about),
    texts: text.split('\f').slice(0, -1).map(unbroken),
  }
}
