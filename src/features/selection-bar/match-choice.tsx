/** How the chosen countries must be met. Without a country there is nothing to say, and only its room is kept. */
import { COUNTRY_MATCHES, type CountryMatch } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { matchWords } from '#src/i18n/selection-words.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './selection-bar.module.css'

export function MatchChoice() {
  const { messages } = useI18n()
  const { selection, select } = useView()
  const { country, match } = selection
  const offered: readonly CountryMatch[] =
    country.length > 1 ? COUNTRY_MATCHES : COUNTRY_MATCHES.filter((one) => one !== 'all')
  return (
    <select
      className={styles.match}
      aria-label={messages.filter.match}
      data-idle={country.length === 0 ? 'yes' : undefined}
      value={offered.includes(match) ? match : 'any'}
      onChange={({ target }) => {
        const chosen = COUNTRY_MATCHES.find((one) => one === target.value)
        if (chosen !== undefined) select({ match: chosen })
      }}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {matchWords(one, country.length, messages)}
        </option>
      ))}
    </select>
  )
}
