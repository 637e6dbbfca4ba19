/** A file of sources, as src/dataset/sources.json has them, and the addresses in it. */
import { readFileSync } from 'node:fs'
import type { Link } from './check-links.ts'

export type SourceRecord = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is SourceRecord {
  return typeof value === 'object' && value !== null
}

export function readSources(file: string): SourceRecord[] {
  const records: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(records)) throw new TypeError(`${file} holds no list of sources`)
  return records.filter(isRecord)
}

/** Sources without an address are left out. */
export function linksOf(records: readonly SourceRecord[]): Link[] {
  return records.flatMap(({ id, url }) => {
    if (typeof id !== 'string' || typeof url !== 'string') return []
    return URL.canParse(url) ? [{ id, address: url }] : []
  })
}
