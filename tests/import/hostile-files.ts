/** Files that nobody sends by accident, made by hand. */
import { recordWorkbook } from '#src/files/records/record-workbook.ts'
import { loadRecordTableWords } from '#src/i18n/load-record-table-words.ts'
import type { ImportFile } from '#src/reading/read-import.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const MEGABYTE = 1024 * 1024

type Parts = Record<string, Uint8Array>

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries), { level: 9 })
}

let made: Promise<Uint8Array> | null = null

/** The reference workbook with some of its parts rewritten. */
export async function workbookWith(rewrite: (parts: Parts) => void): Promise<ImportFile> {
  made ??= loadRecordTableWords('en').then((words) => recordWorkbook(REFERENCE.dataset, words))
  const parts: Parts = unzipSync(await made)
  rewrite(parts)
  return { name: 'book.xlsx', format: 'xlsx', bytes: zipSync(parts, { level: 1 }) }
}

export function rewritten(parts: Parts, name: string, change: (text: string) => string): void {
  const part = parts[name]
  if (part === undefined) throw new Error(`no part ${name} among ${Object.keys(parts).join(', ')}`)
  parts[name] = strToU8(change(strFromU8(part)))
}

export const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE)

export const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index === 0 ? '' : index};`.repeat(10)}">`).join('')}]><sst>&lol9;</sst>`
