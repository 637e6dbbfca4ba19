/** Careful looks at records before they are known to be right. */
import { bodyIdOf } from '../identifiers.ts'

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

function textIn(value: unknown, key: string): string | null {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' && text !== '' ? text : null
}

export function idIn(value: unknown): string | null {
  return textIn(value, 'id')
}

export function englishNameIn(body: unknown): string | null {
  return isRecord(body) ? textIn(body['name'], 'en') : null
}

export function bodyIdIn(body: unknown): string | null {
  const name = englishNameIn(body)
  return name === null ? null : bodyIdOf(name)
}

/** Its id, or its place in the file. A body is called by its English name. */
export function nameOf(value: unknown, index: number): string {
  return idIn(value) ?? englishNameIn(value) ?? `#${index + 1}`
}

/** `['reports', 2, 'note']` as `reports[2].note`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('')
}
