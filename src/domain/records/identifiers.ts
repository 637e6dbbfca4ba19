/** Identifiers of records: lower-case words joined by hyphens, so that they read well in an address. */
import * as z from 'zod/mini'

export const RecordIdSchema = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and single hyphens' }),
  )

/** A report's id is its milestone's id, a dot and a number that never changes. */
export const ReportIdSchema = z
  .string()
  .check(
    z.maxLength(130),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.\d+$/, { error: 'use the milestone id, a dot and a number' }),
  )

/** The milestone that an id names, be it its own or one of its reports'. */
export function milestoneIdIn(id: string): string {
  return id.replace(/\.\d+$/, '')
}

/** A body's id: its English name in lower case with every run of other characters as one hyphen. */
export function bodyIdOf(englishName: string): string {
  return englishName
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Twelve hexadecimal digits over a record in all four languages and what it cites (record-hashes.ts). */
export const RecordHashSchema = z.string()
