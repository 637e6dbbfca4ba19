/** Pages of a list. A cursor holds for one revision and one filter; any other is refused, never read as the first page. */
import { hashOfText } from '../fingerprint.ts'
import type { Parameters } from './parameters.ts'

const CURSOR = /^([0-9a-z]{1,8})-([0-9a-f]{16})$/

/** What a cursor is bound to: the revision, and what was asked in its shortest form. */
export interface PageOf {
  readonly revision: number
  readonly list: string
  readonly filter: readonly (readonly [string, string])[]
}

export interface PageQuery {
  readonly limit: number
  readonly offset: number
  readonly sealed: string
}

function sealOf({ revision, list, filter }: PageOf): string {
  return hashOfText(JSON.stringify([revision, list, filter])).slice(0, 16)
}

/** Reads `limit` and `cursor`. */
export function pageQuery(parameters: Parameters, of: PageOf): PageQuery {
  const limit = parameters.limit()
  const sealed = sealOf(of)
  const value = parameters.single('cursor')
  if (value === null) return { limit, offset: 0, sealed }
  const match = CURSOR.exec(value)
  if (match?.[1] === undefined || match[2] !== sealed) {
    parameters.refuse({ parameter: 'cursor', value, reason: 'bad-cursor' })
    return { limit, offset: 0, sealed }
  }
  return { limit, offset: Number.parseInt(match[1], 36), sealed }
}

export interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
  /** Null on the last page. */
  readonly nextCursor: string | null
}

export function pageOf<T>(all: readonly T[], { limit, offset, sealed }: PageQuery): Page<T> {
  const end = offset + limit
  return {
    total: all.length,
    items: all.slice(offset, end),
    nextCursor: end < all.length ? `${end.toString(36)}-${sealed}` : null,
  }
}
