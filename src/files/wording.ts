/** The words a file is written with: a language, its messages and its ways of writing texts, dates and lists. */
import type { CalendarDate } from '#src/domain/calendar-date.ts'
import type { Flag } from '#src/domain/flags/flag.ts'
import { touchedCountries, type Item } from '#src/domain/item.ts'
import { readItemStatus } from '#src/domain/status-reading.ts'
import type { Text } from '#src/domain/text.ts'
import type { Country, FlagId, Language } from '#src/domain/vocabulary.ts'
import { formatDate } from '#src/i18n/format-date.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { readingWords } from '#src/i18n/reading-words.ts'

export interface Wording {
  readonly language: Language
  readonly messages: Messages
  /** A text of the records; one without a translation names the language it is in. */
  text(text: Text): string
  date(date: CalendarDate): string
  list(items: readonly string[]): string
  countries(countries: readonly Country[]): string
  /** The countries an item touches, those it only concerns marked as such. */
  touched(item: Item): string
  status(item: Item): string
  flags(flags: readonly Flag[]): string
  /** A title that stands on its own elsewhere; when mocks gave the records, it says so. */
  marked(title: string): string
}

/** The parties of each flag, in display order; none for a flag of the whole milestone. */
function partiesByFlag(flags: readonly Flag[]): Map<FlagId, Country[]> {
  const groups = new Map<FlagId, Country[]>()
  for (const { id, party } of flags)
    groups.set(id, [...(groups.get(id) ?? []), ...(party === undefined ? [] : [party])])
  return groups
}

function wordingOf(language: Language, messages: Messages, isDemo: boolean): Wording {
  const { terms, shell, milestones, files, briefing, filter } = messages
  const list = (items: readonly string[]): string => items.join(shell.listSeparator)
  const countries = (some: readonly Country[]): string =>
    list(inCountryOrder(some, language).map((country) => terms.country[country]))
  return {
    language,
    messages,
    text: (text) => (typeof text === 'string' ? text : files.remark(text.text, shell.languageName[text.lang])),
    date: (date) => formatDate(date, language),
    list,
    countries,
    touched: (item) =>
      list(
        inCountryOrder(touchedCountries(item), language).map((country) => {
          const name = terms.country[country]
          return item.countries.includes(country) ? name : files.remark(name, milestones.concerned)
        }),
      ),
    status: (item) => readingWords(readItemStatus(item), messages),
    flags: (flags) =>
      list(
        [...partiesByFlag(flags)].map(([id, parties]) =>
          parties.length === 0 ? terms.flag[id] : files.remark(terms.flag[id], countries(parties)),
        ),
      ),
    marked: (title) => (isDemo ? filter.sentence.list(briefing.demoMark, title) : title),
  }
}

export async function loadWording(language: Language, isDemo = false): Promise<Wording> {
  return wordingOf(language, await loadMessages(language), isDemo)
}
