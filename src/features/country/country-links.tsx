/** From a country to the pages that show it in another way. */
import { Link } from 'wouter'
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './country-page.module.css'

export function CountryLinks({ country }: { readonly country: Country }) {
  const { messages, orderedCountries } = useI18n()
  const { addressFor } = useView()
  const { country: words, terms } = messages
  const name = terms.country[country]
  const only = { country: [country], match: 'any' } as const
  return (
    <nav className={`${styles.links} screen-only`} aria-label={words.links}>
      <ul>
        <li>
          <Link href={addressFor({ page: 'overview' }, only)}>{words.toOverview(name)}</Link>
        </li>
        <li>
          <Link href={addressFor({ page: 'milestones' }, only)}>{words.toMilestones(name)}</Link>
        </li>
        <li>
          <Link href={addressFor({ page: 'matrix' })}>{words.toMatrix}</Link>
        </li>
        {orderedCountries
          .filter((other) => other !== country)
          .map((other) => (
            <li key={other}>
              <Link href={addressFor({ page: 'country', id: other }, { country: [other], match: 'any' })}>
                {terms.country[other]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
