/** One language made ready to write with. Free of React, so that files and the service can use it. */
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import { COUNTRIES, type Country, type Language } from '#src/domain/vocabulary.ts'
import { formatDate, type DateLength } from './format-date.ts'
import { inCountryOrder } from './languages.ts'
import type { Messages } from './messages/messages.ts'

export interface I18n {
  readonly language: Language
  readonly messages: Messages
  readonly date: (date: CalendarDate, length?: DateLength) => string
  readonly number: (value: number) => string
  /** Names of countries in the language's order, joined as a list. */
  readonly countryList: (countries: readonly Country[]) => string
  readonly orderedCountries: readonly Country[]
  readonly list: (items: readonly string[]) => string
}

/**
 * Whole numbers below a thousand are written alike in all four languages. The formatter, which costs a phone tens of
 * milliseconds to make, is not made for them: the first screen shows no others.
 */
function numberFormat(language: Language): (value: number) => string {
  let format: Intl.NumberFormat | null = null
  return (value) => {
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
    format ??= new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
    return format.format(value)
  }
}

export function buildI18n(language: Language, messages: Messages): I18n {
  const list = (items: readonly string[]): string => items.join(messages.shell.listSeparator)
  return {
    language,
    messages,
    date: (date, length) => formatDate(date, language, length),
    number: numberFormat(language),
    countryList: (countries) =>
      list(inCountryOrder(countries, language).map((country) => messages.terms.country[country])),
    orderedCountries: inCountryOrder(COUNTRIES, language),
    list,
  }
}
