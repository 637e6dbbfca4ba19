/** Whose word the tracker rests on: its sources by side and language, and how far evidence was searched. */
import type { Assessment } from '../assessment.ts'
import type { Day } from '../calendar-date.ts'
import type { SourceOf } from '../evidence-grade.ts'
import type { Item } from '../item.ts'
import type { Source } from '../records/source.ts'
import { LANGUAGES, SOURCE_PARTIES, type SourceRead } from '../vocabulary.ts'

/** A source that speaks for nobody's side stands under `none`. */
export const SIDES = [...SOURCE_PARTIES, 'none'] as const
export type Side = (typeof SIDES)[number]

/** The four languages of the tracker, and all others together. */
export const LANGUAGE_GROUPS = [...LANGUAGES, 'other'] as const
export type LanguageGroup = (typeof LANGUAGE_GROUPS)[number]

export function sideOf({ party }: Pick<Source, 'party'>): Side {
  return party ?? 'none'
}

export function languageGroup({ language }: Pick<Source, 'language'>): LanguageGroup {
  const own = language.split('-')[0]?.toLowerCase()
  return LANGUAGES.find((one) => one === own) ?? 'other'
}

export interface SourceCounts {
  readonly total: number
  readonly official: number
  readonly byLanguage: Readonly<Record<LanguageGroup, number>>
  readonly byRead: Readonly<Record<SourceRead, number>>
  readonly addresses: number
  /** Addresses that were asked again since the source was read, and answered. */
  readonly checked: number
  readonly archived: number
}

function byLanguage(count: (group: LanguageGroup) => number): Record<LanguageGroup, number> {
  return { en: count('en'), zh: count('zh'), ja: count('ja'), ko: count('ko'), other: count('other') }
}

export function countSources(sources: readonly Source[]): SourceCounts {
  const count = (holds: (source: Source) => boolean): number => sources.filter(holds).length
  return {
    total: sources.length,
    official: count(({ official }) => official),
    byLanguage: byLanguage((group) => count((source) => languageGroup(source) === group)),
    byRead: { full: count(({ read }) => read === 'full'), excerpt: count(({ read }) => read === 'excerpt') },
    addresses: count(({ url }) => url !== null),
    checked: count(({ checked }) => checked !== undefined),
    archived: count(({ archived }) => archived !== undefined),
  }
}

export interface SideCoverage {
  readonly side: Side
  readonly sources: SourceCounts
  /** Milestones of the selection with at least one counted report on an official source of this side. */
  readonly milestones: number
}

export interface Coverage {
  readonly all: SourceCounts
  readonly sides: readonly SideCoverage[]
  /** Of the Chinese side's official sources, those in English: its ministries are read mostly in translation. */
  readonly chineseOfficialInEnglish: number
  /** Milestones of the selection with at least one counted report. */
  readonly reported: number
  /** Of those, with at least one official source of whichever side. */
  readonly withOfficial: number
}

/** @param assessments of the clock of the items */
export function coverageOf(
  sources: readonly Source[],
  assessments: readonly Assessment[],
  items: readonly Item[],
  sourceOf: SourceOf,
): Coverage {
  const asked = new Set(items.map(({ id }) => id))
  const reported = assessments.filter(({ milestone, counted }) => asked.has(milestone.id) && counted.length > 0)
  const officialSides = reported.map(
    ({ counted }) =>
      new Set(
        counted
          .flatMap((report) => report.sources)
          .map(sourceOf)
          .filter(({ official }) => official)
          .map(sideOf),
      ),
  )
  return {
    all: countSources(sources),
    sides: SIDES.map((side) => ({
      side,
      sources: countSources(sources.filter((source) => sideOf(source) === side)),
      milestones: officialSides.filter((sides) => sides.has(side)).length,
    })),
    chineseOfficialInEnglish: sources.filter(
      (source) => source.official && source.party === 'CN' && languageGroup(source) === 'en',
    ).length,
    reported: reported.length,
    withOfficial: officialSides.filter(({ size }) => size > 0).length,
  }
}

/** How many milestones were searched up to which day, the earliest first. */
export function searchedUntil(items: readonly Pick<Item, 'evidenceUntil'>[]): readonly (readonly [Day, number])[] {
  const days = new Map<Day, number>()
  for (const { evidenceUntil } of items) days.set(evidenceUntil, (days.get(evidenceUntil) ?? 0) + 1)
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
