/** Which country a ministry or institution belongs to, as far as its name says so. */
import { COUNTRIES, type Country } from '../vocabulary.ts'

export const BODY_GROUPS = [...COUNTRIES, 'other'] as const
export type BodyGroup = (typeof BODY_GROUPS)[number]

/** The mark in brackets at the end of the English name, of which the id is made: "(JP)", "(KR, host)". */
const MARK = /-(?<mark>cn|jp|kr)(?:-(?:chair|host))?$/

/** "China Academy …", "Korean Intellectual Property Office", "Government of Japan"; not "Korea-China …", a body of two. */
const STARTS_WITH = /^(?<name>china|japan|korea|korean)-(?!(?:china|japan|korea)-)/
const ENDS_IN = /-of-(?<name>china|japan|korea)$/

const BY_WORD: Readonly<Record<string, Country>> = {
  cn: 'CN',
  jp: 'JP',
  kr: 'KR',
  china: 'CN',
  japan: 'JP',
  korea: 'KR',
  korean: 'KR',
}

/**
 * Judged by the name alone, because the records say no more: firms and bodies of several countries or none stand under
 * `other`, wherever they are seated.
 */
export function bodyGroupOf(id: string): BodyGroup {
  const word = MARK.exec(id)?.groups?.['mark'] ?? (STARTS_WITH.exec(id) ?? ENDS_IN.exec(id))?.groups?.['name'] ?? ''
  return BY_WORD[word] ?? 'other'
}
