/** The chart of an indicator: what is drawn and what its table says, from the same view. */
import type { Bar, BarFigure } from '#src/charts/bar-figure.ts'
import { wordsOf } from '#src/domain/text.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import type { I18n } from '#src/i18n/i18n-context.ts'
import type { EvidenceWords } from '#src/i18n/load-page-words.ts'
import type { IndicatorView, ValueView } from './indicator-view.ts'

/** What is said of a value beside its name: its rank, or its date where the values are dated apart. */
function detailOf(
  { worldRank, date }: ValueView,
  hasOwnDates: boolean,
  i18n: I18n,
  words: EvidenceWords,
): string | null {
  const rank = worldRank === null ? [] : [words.rank(String(worldRank))]
  const dated = hasOwnDates ? [date === null ? words.noDate : i18n.date(date, 'short')] : []
  const parts = [...rank, ...dated]
  return parts.length === 0 ? null : i18n.list(parts)
}

function valueBars({ values, period }: IndicatorView, i18n: I18n, words: EvidenceWords): Bar[] {
  /** Beside the three together, other regions are there for comparison; the three countries are compared with each other. */
  const hasAllThree = values.some(({ entity }) => entity === 'CJK')
  return values.map((value) => ({
    key: value.entity,
    label: value.whose,
    value: value.value,
    written: value.written,
    detail: detailOf(value, period === null, i18n, words),
    isMain: !hasAllThree || value.entity === 'CJK',
  }))
}

/** Null: the paper gives nothing to compare, so nothing is drawn. */
export function barFigure(indicator: IndicatorView, i18n: I18n, words: EvidenceWords): BarFigure | null {
  const { title, drawing, unit, ratios, isQualified } = indicator
  const columns = { label: words.whose, detail: words.detail }
  if (drawing === 'values') {
    const { describe } = words
    const description = isQualified
      ? `${describe.values}${i18n.messages.overview.sentenceJoin}${describe.qualified}`
      : describe.values
    return {
      title,
      description,
      unit: wordsOf(unit),
      keys: words.chartKeys,
      columns,
      bars: valueBars(indicator, i18n, words),
    }
  }
  if (drawing === 'ratios') {
    const bars = ratios.map(({ key, to, value, written }) => ({
      key,
      label: words.ratioTo(to),
      value,
      written,
      detail: null,
      isMain: true,
    }))
    const description = words.describe.ratios(i18n.countryList(COUNTRIES))
    return { title, description, unit: words.times, keys: words.chartKeys, columns, bars }
  }
  return null
}
