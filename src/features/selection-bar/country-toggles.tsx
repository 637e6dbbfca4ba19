import { withCountries } from '#src/domain/selection/active-filters.ts'
import { toggled } from '#src/domain/selection/toggled.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './selection-bar.module.css'

export function CountryToggles() {
  const { messages, orderedCountries } = useI18n()
  const { selection, select } = useView()
  return (
    <div role="group" aria-label={messages.filter.country} className={styles.countries}>
      {orderedCountries.map((country) => (
        <Button
          key={country}
          aria-pressed={selection.country.includes(country)}
          onClick={() => select(withCountries(toggled(selection.country, country, COUNTRIES)))}
        >
          {messages.terms.country[country]}
        </Button>
      ))}
    </div>
  )
}
