/** From one comparison to each of its countries, and to the other pairs. */
import { Link } from 'wouter'
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'
import { WITH_PARAMETER } from './compared-with.ts'
import styles from './country-page.module.css'

export function CompareLinks({ first, second }: { readonly first: Country; readonly second: Country }) {
  const { messages, orderedCountries } = useI18n()
  const { addressFor } = useView()
  const { compare } = messages.country
  const { country: names } = messages.terms
  const third = orderedCountries.find((country) => country !== first && country !== second)
  const pairAddress = (one: Country, other: Country): string =>
    withParameter(addressFor({ page: 'country', id: one }, { country: [], match: 'any' }), WITH_PARAMETER, other)
  return (
    <nav className={`${styles.links} screen-only`} aria-label={compare.others}>
      <ul>
        {[first, second].map((country) => (
          <li key={country}>
            <Link href={addressFor({ page: 'country', id: country }, { country: [country], match: 'any' })}>
              {compare.back(names[country])}
            </Link>
          </li>
        ))}
        {third === undefined
          ? null
          : [first, second].map((country) => (
              <li key={`${country} ${third}`}>
                <Link href={pairAddress(country, third)}>{compare.pair(names[country], names[third])}</Link>
              </li>
            ))}
      </ul>
    </nav>
  )
}
