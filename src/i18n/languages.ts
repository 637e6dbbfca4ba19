/** What each of the four languages is called and how it is marked up. */
import { LANGUAGES, type Country, type Language } from '#src/domain/vocabulary.ts'

/** Each language's own name, for the switch; shown with its own `lang`. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', ja: '日本語', ko: '한국어' }

/** The tag for `lang` attributes: Chinese records are in simplified characters, and Han glyphs follow the tag. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans', ja: 'ja', ko: 'ko' }

/** The order in which each language names the three countries: 中日韩, 日中韓, 한중일. */
export const COUNTRY_ORDER: Readonly<Record<Language, readonly Country[]>> = {
  en: ['CN', 'JP', 'KR'],
  zh: ['CN', 'JP', 'KR'],
  ja: ['JP', 'CN', 'KR'],
  ko: ['KR', 'CN', 'JP'],
}

export function parseLanguage(text: string | undefined): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null
}

/** The given countries in the order of a language. */
export function inCountryOrder(countries: readonly Country[], language: Language): Country[] {
  return COUNTRY_ORDER[language].filter((country) => countries.includes(country))
}

/** The first of the reader's preferred languages that the tracker speaks; English when none. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const language = parseLanguage(preference.toLowerCase().split('-')[0])
    if (language !== null) return language
  }
  return 'en'
}
