/** An indicator as one language shows it: every value once written, for the chart, its table and the table of all. */
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import { drawingOf, type IndicatorDrawing } from '#src/domain/evidence/indicator-drawing.ts'
import { dateOfValue, indicatorPeriod } from '#src/domain/evidence/indicator-period.ts'
import type { Indicator, IndicatorEntity } from '#src/domain/records/framework.ts'
import type { Text } from '#src/domain/text.ts'
import { COUNTRIES, type Country } from '#src/domain/vocabulary.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'
import type { EvidenceWords } from '#src/i18n/load-page-words.ts'
import { readUnit } from './indicator-units.ts'

export interface ValueView {
  readonly entity: IndicatorEntity
  readonly whose: string
  readonly value: number
  /** With the paper's qualifier; no value is shown in any other way. */
  readonly written: string
  readonly worldRank: number | null
  /** Null where the paper dates only somebody else's value. */
  readonly date: CalendarDate | null
  readonly sourceNote: Text | null
}

export interface RatioView {
  readonly to: string
  readonly key: string
  readonly value: number
  readonly written: string
}

export interface IndicatorView {
  readonly id: string
  readonly section: string
  readonly title: Text
  readonly drawing: IndicatorDrawing
  readonly unit: Text
  readonly values: readonly ValueView[]
  readonly ratios: readonly RatioView[]
  /** One period for all values; null where they have their own. */
  readonly period: string | null
  readonly isQualified: boolean
  readonly note: Text | null
}

function isCountry(entity: IndicatorEntity): entity is Country {
  return COUNTRIES.some((country) => country === entity)
}

function entityName(entity: IndicatorEntity, i18n: I18n, words: EvidenceWords): string {
  if (isCountry(entity)) return i18n.messages.terms.country[entity]
  return entity === 'CJK' ? i18n.countryList(COUNTRIES) : words.entity[entity]
}

/** Countries in the language's order; everything else stays in the paper's. */
function inOrder(values: Indicator['values'], { orderedCountries }: I18n): Indicator['values'] {
  const place = ({ entity }: Indicator['values'][number]): number => orderedCountries.findIndex((one) => one === entity)
  return values.toSorted((a, b) => place(a) - place(b))
}

/** The records keep notes in English only. */
function englishNote(note: string | undefined, { language }: I18n): Text | null {
  if (note === undefined) return null
  return language === 'en' ? note : { text: note, lang: 'en' }
}

export function indicatorView(indicator: Indicator, i18n: I18n, words: EvidenceWords): IndicatorView {
  const { id, section, title, values, ratios, note } = indicator
  const unit = readUnit(indicator.unit, i18n.language, words.unit)
  const period = indicatorPeriod(indicator.period)
  const dated = period.date === null ? indicator.period : i18n.date(period.date, 'short')
  return {
    id,
    section,
    title,
    drawing: drawingOf(indicator),
    unit: unit.isTranslated ? unit.words : { text: unit.words, lang: 'en' },
    values: inOrder(values, i18n).map(({ entity, value, qualifier, worldRank, sourceNote }) => {
      const number = i18n.number(unit.scale(value))
      return {
        entity,
        whose: entityName(entity, i18n, words),
        value: unit.scale(value),
        written: qualifier === undefined ? number : words.qualified[qualifier](number),
        worldRank: worldRank ?? null,
        date: dateOfValue(period, entity),
        sourceNote: englishNote(sourceNote, i18n),
      }
    }),
    ratios: (ratios ?? []).map(({ to, value }) => ({
      key: to,
      to: entityName(to, i18n, words),
      value,
      written: i18n.number(value),
    })),
    period: period.only === null ? dated : null,
    isQualified: values.some(({ qualifier }) => qualifier !== undefined),
    note: englishNote(note, i18n),
  }
}
