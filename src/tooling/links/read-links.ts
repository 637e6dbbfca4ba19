/** The addresses of a file of sources, as src/dataset/sources.json has them. Sources without an address are left out. */
import { readFileSync } from 'node:fs'
import type { Link } from './check-links.ts'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export function readLinks(file: string): Link[] {
  const records: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(records)) throw new TypeError(`${file} holds no list of sources`)
  return records.filter(isRecord).flatMap(({ id, url }) => {
    if (typeof id !== 'string' || typeof url !== 'string') return []
    return URL.canParse(url) ? [{ id, address: url }] : []
  })
}
