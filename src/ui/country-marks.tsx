/** The countries of a milestone as short marks, named in full for whoever cannot see or does not know them. */
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import styles from './country-marks.module.css'

interface CountryMarksProps {
  readonly countries: readonly Country[]
  /** Countries that the milestone only concerns; marked apart. */
  readonly concerns?: readonly Country[]
}

export function CountryMarks({ countries, concerns = [] }: CountryMarksProps) {
  const { language, messages } = useI18n()
  return (
    <span className={styles.marks}>
      {inCountryOrder(countries, language).map((country) => (
        <abbr key={country} className={styles.mark} title={messages.terms.country[country]}>
          {messages.terms.countryMark[country]}
        </abbr>
      ))}
      {inCountryOrder(concerns, language).map((country) => (
        <abbr
          key={country}
          className={styles.concerned}
          title={`${messages.terms.country[country]} (${messages.milestones.concerned})`}
        >
          {messages.terms.countryMark[country]}
        </abbr>
      ))}
    </span>
  )
}
