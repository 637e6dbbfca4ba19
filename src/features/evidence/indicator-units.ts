/**
 * Units as each language counts: Chinese, Japanese and Korean have no word for a billion or a million, and officials write
 * 亿 and 万. Only the place of the decimal point changes; the paper's figure stays what it is.
 */
import type { Language } from '#src/domain/vocabulary.ts'
import type { EvidenceWords } from '#src/i18n/load-page-words.ts'

type KnownUnit = keyof EvidenceWords['unit']

/** Hundreds of millions for a billion, tens of thousands for a million. */
const EAST_ASIAN_FACTORS: Partial<Readonly<Record<KnownUnit, number>>> = {
  'billion USD': 10,
  'billion CNY': 10,
  'million people': 100,
}

/** Decimals that survive the factor; more is noise of the arithmetic. */
const PRECISION = 1e6

export interface UnitReading {
  readonly words: string
  /** A unit that nobody has translated stands in English. */
  readonly isTranslated: boolean
  readonly scale: (value: number) => number
}

function isKnown(unit: string, words: EvidenceWords['unit']): unit is KnownUnit {
  return Object.hasOwn(words, unit)
}

export function readUnit(unit: string, language: Language, words: EvidenceWords['unit']): UnitReading {
  if (!isKnown(unit, words)) return { words: unit, isTranslated: language === 'en', scale: (value) => value }
  const factor = language === 'en' ? 1 : (EAST_ASIAN_FACTORS[unit] ?? 1)
  return {
    words: words[unit],
    isTranslated: true,
    scale: (value) => Math.round(value * factor * PRECISION) / PRECISION,
  }
}
